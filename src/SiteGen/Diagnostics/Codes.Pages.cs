namespace SiteGen.Diagnostics;

/// <summary>SG2xx and SG3xx: templates, texts of pages, links and paths.</summary>
internal static partial class Codes
{
    private static readonly Code[] Pages =
    [
        new("SG201", "A template names something that its page does not have.", "Use one of the names that the message lists."),
        new("SG202", "A template prints without escaping ({{{…}}} or {{&…}}).", "Write {{…}}."),
        new("SG203", "An expression stands in an attribute without quotation marks, or makes up a tag.", "Put the value in quotation marks."),
        new("SG204", "An expression stands in a script, a style or a handler.", "Use a class or a data- attribute."),
        new("SG205", "A template holds code or style inside the page.", "Move it to a file of its own."),
        new("SG206", "A helper, block or partial does not exist or can't be used there.", "Check its name."),
        new("SG207", "A template is not written correctly.", "Close what is open, as the message says."),
        new("SG208", "A template asks for an interface word that no language has.", "Correct the key, or add the word to content/ui/."),
        new("SG209", "An address attribute holds something that is no checked address.", "Use a member of type address."),
        new("SG210", "A language lacks an interface word that pages need.", "Add it to content/ui/LANGUAGE.yaml."),
        new("SG211", "A template can't be read.", "Save it as UTF-8, under 1 MB."),
        new("SG212", "A page has no template.", "Add the file to templates/."),
        new("SG213", "A list, a record or a yes-or-no is used as if it were something else.", "Use {{#each}}, {{#with}} or {{#if}}."),
        new("SG214", "A block, partial or template begins or ends in the middle of a tag.", "Keep tags, attributes and values whole."),
        new("SG215", "Finished HTML is printed where only plain text can stand.", "Use a member that is text."),
        new("SG216", "A template reaches into something that is missing on some pages.", "Put it inside {{#if}} or {{#with}}."),
        new("SG220", "A link on a page of prose has an address that is not allowed.", "Use http, https, mailto or a file of the site."),
        new("SG221", "A page of prose is nested too deep.", "Use fewer lists or quotations inside each other."),
        new("SG222", "A page of prose holds HTML.", "Use Markdown."),
    ];
}
