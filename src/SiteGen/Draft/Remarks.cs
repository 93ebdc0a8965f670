namespace SiteGen.Draft;

/// <summary>What a draft tells its editor in comments, in the editor's language: the words of a key, with their <c>{name}</c> filled in.</summary>
internal delegate string Remarks(string key, params ReadOnlySpan<(string Name, string Value)> values);
