namespace SiteGen.Serve;

/// <summary>Answers what is asked for under <c>/_desk/</c>, from any thread; null where there is no such thing. The state does not change meanwhile: after a
/// change of files, the next one comes by itself.</summary>
internal delegate DeskAnswer? DeskRoutes(LiveState state, DeskRequest request);

/// <param name="Path">After <c>/_desk/</c>, decoded; empty for the desk itself.</param>
/// <param name="Query">Of a name that comes several times, every value.</param>
/// <param name="Form">What a POST has sent. Only pages of this very server can send one.</param>
internal sealed record DeskRequest(string Method, string Path, ILookup<string, string> Query, ILookup<string, string> Form)
{
    public bool IsPost => Method == "POST";
}

/// <param name="Location">Where the browser is sent on, with a status of 303.</param>
internal sealed record DeskAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? Location = null);
