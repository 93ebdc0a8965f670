namespace SiteGen.Tests.Hostile;

/// <summary>HTML of templates that a browser reads otherwise than it looks, or that loads and tells what a page must not; and what looks like it and does no harm.</summary>
internal static class BadMarkup
{
    private const string Script = "<script>x()</script>";

    public static IEnumerable<(string Name, string Text)> Hidden =>
    [
        ("a script behind an end tag with a blank", $"<textarea></textarea >{Script}<textarea></textarea>"),
        ("a script behind an end of noscript in an attribute", $"<noscript><p title=\"</noscript>{Script}\">x</p></noscript>"),
        ("a script behind an end of noscript in a remark", $"<noscript><!-- </noscript>{Script} --></noscript>"),
        ("a script behind an end of noscript in a text", $"<noscript><textarea></noscript>{Script}</textarea></noscript>"),
        ("a script behind an end of iframe in a remark", $"<iframe><!-- </iframe>{Script} --></iframe>"),
        ("a script behind an end of xmp in an attribute", $"<xmp><p title=\"</xmp>{Script}\"></p></xmp>"),
        ("a script in a declaration", $"<!x a=\">{Script}\">"),
        ("a script in an instruction", $"<?x <p title=\"?>{Script}\"></p>"),
        ("a script in an end tag of no name", $"</ a=\">{Script}\">"),
        ("a script behind a name with a quotation mark", $"<p\"x=\">{Script}\">"),
        ("a script behind a name with a no-break space", $"<p\u00A0x=\">{Script}\">"),
        ("a script behind a value with a no-break space", $"<p title=a\u00A0y=\">{Script}\">x</p>"),
        ("a script behind raw data", $"<svg><![CDATA[ > <a title=\" ]]>{Script}\">x</a></svg>"),
        ("an address that a drawing sets", "<svg><a><animate attributeName=\"href\" values=\"javascript:x()\"></animate></a></svg>"),
        ("a handler that a drawing sets", "<svg><set attributeName=\"onclick\" to=\"x()\"></set></svg>"),
        ("a script of data", "<script src=\"data:,x()\"></script>"),
        ("a link to a thing of the browser", "<a href=\"blob:x\">x</a>"),
        ("a key by hand", "<span data-key=\"term\">x</span>"),
        ("a fact by hand", "<p data-fact=\"sitegen\">x</p>"),
    ];

    public static IEnumerable<(string Name, string Text)> Elsewhere =>
    [
        ("an address that is told", "<a href=\"about.html\" ping=\"https://example.org/\">x</a>"),
        ("another base", "<base href=\"https://example.org/\">"),
        ("a way to another site", "<meta content=\"0;url=https://example.org/\" http-equiv=\"refresh\">"),
        ("the same without its key", "<meta http-equiv=\"Refresh\" content=\"0; https://example.org/\">"),
        ("a second picture of another site", "<img srcset=\"a.png 1x, https://example.org/b.png 2x\" alt=\"\">"),
        ("a style sheet by a number", "<link rel=\"&#115;tylesheet\" href=\"https://example.org/x.css\">"),
        ("a style sheet with two relations", "<link rel=\"stylesheet\" rel=\"author\" href=\"https://example.org/x.css\">"),
        ("a picture behind backslashes", "<img src=\"\\\\example.org/x.png\" alt=\"\">"),
        ("a picture behind a slash by its name", "<img src=\"/&sol;example.org/x.png\" alt=\"\">"),
        ("a picture behind a scheme alone", "<img src=\"https:example.org/x.png\" alt=\"\">"),
        ("a poster of another site", "<video poster=\"//example.org/x.png\"></video>"),
        ("a colour of another site", "<svg><rect fill=\"url(//example.org/x.svg#a)\"/></svg>"),
    ];

    public static IEnumerable<string> Harmless =>
    [
        "<noscript><p>x</p></noscript>", "<!doctype html>", "<textarea><script></textarea >", "<p title=\"a</p>\">x</p>", "<a href=\"https://example.org/a?b=1&c=2\">x</a>", "<a href=\"tel:+1\">x</a>",
        "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"\">", "<svg><rect fill=\"url(#a)\"/></svg>", "<svg><animate attributeName=\"opacity\" from=\"0\" to=\"1\"></animate></svg>",
        "<meta name=\"note\" content=\"https://example.org/\">", "a < b, a <3",
    ];
}
