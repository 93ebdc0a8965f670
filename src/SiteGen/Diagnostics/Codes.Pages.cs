namespace SiteGen.Diagnostics;

/// <summary>SG2xx and SG3xx: templates, texts of pages, links and paths.</summary>
internal static partial class Codes
{
    private static readonly Code[] Pages =
    [
        new("SG201", "A template names something that its page does not have.", "Use one of the names that the message lists.", "{{ card.titel }} → did you mean \"title\"?"),
        new("SG202", "A template tries to print without escaping ({{{…}}}).", "Write {{ … }}.", "<p>{{{body}}}</p> → three braces do not print without escaping"),
        new("SG203", "An expression stands in an attribute without quotation marks, or makes up a tag.", "Put the value in quotation marks.", "<a class={{ name }}>x</a> → the value of class= has no quotation marks"),
        new("SG204", "An expression stands in a script, a style or a handler.", "Use a class or a data- attribute.", "<p style=\"width: {{ count }}px\">x</p> → an expression stands inside style="),
        new("SG205", "A template holds code or style inside the page.", "Move it to a file of its own.", "<style>p { color: red }</style> → <style> holds style inside the page"),
        new("SG206", "A function or partial does not exist or can't be used there.", "Check its name.", "{{ include 'crad' card: card }} → there is no partial \"crad\""),
        new("SG207", "A template is not written correctly.", "Close what is open, as the message says.", "<p>{{ name</p> → {{ is not closed by }}"),
        new("SG208", "A template asks for an interface word that no language has.", "Correct the key, or add the word to content/ui/.", "no language has the interface word \"nav.peple\""),
        new("SG209", "An address attribute holds something that is no checked address.", "Use a member of type address.", "<a href=\"{{ name }}\">x</a> → href= needs an address, and this is text"),
        new("SG210", "A language lacks an interface word that pages need.", "Add it to content/ui/LANGUAGE.yaml.", "the interface word \"nav.people\" is missing"),
        new("SG211", "A template can't be read, or is empty.", "Save it as UTF-8, under 1 MB.", "this template is not saved as UTF-8"),
        new("SG212", "A page has no template, or a template no page (warning).", "Add the file to templates/.", "there is no template for the page \"home\""),
        new("SG213", "A list, a record or a yes-or-no is used as if it were something else.", "Use for or if, or name a member.", "{{ cards }} → this is a list of Card, which can't be printed as it is"),
        new("SG214", "A block, partial or template begins or ends in the middle of a tag.", "Keep tags, attributes and values whole.", "<p class=\"a{{ if name }}\"{{ end }}>x</p> → this block ends at another place of the HTML than it begins"),
        new("SG215", "Finished HTML is printed where only plain text can stand.", "Use a member that is text.", "<title>{{ body }}</title> → finished HTML stands in <title>, which holds plain text only"),
        new("SG216", "A template reaches into something that is missing on some pages.", "Put it inside if.", "{{ successor.title }} → \"successor\" is missing on some pages"),
        new("SG217", "A template uses a piece of Scriban that checked templates do without.", "Use text, if, for, include, wrap, t and what the page gives.", "{{ name | string.upcase }} → there are no functions to send a value through"),
        new("SG218", "A template prints without end.", "Take one of the loops that lie within each other out.", "a page of this template grows beyond all use"),
        new("SG220", "A link on a page of prose has an address that is not allowed.", "Use http, https, mailto or a file of the site.", "[c](/people/x.html) → the address \"/people/x.html\" can't stand on a page"),
        new("SG221", "A page of prose is nested too deep.", "Use fewer lists or quotations inside each other.", "lists, quotations or brackets are nested too deep here"),
        new("SG222", "A page of prose holds HTML.", "Use Markdown.", "a <b>c</b> → HTML can't stand in Markdown here"),
        new("SG223", "A table on a page of prose has too many cells.", "Divide it.", "the table here has more than 100000 cells"),
        new("SG301", "A link leads to a page or file that the site does not have.", "Correct the address; for the page of a fact, write [[id]].", "[c](people/nobody.html) → the link \"people/nobody.html\" leads to no page"),
        new("SG302", "A link leads to a place that its page does not have.", "Correct what stands after #.", "[c](methodology.html#nowhere) → the link \"methodology.html#nowhere\" leads to no place of its page"),
        new("SG303", "A link leads out of the site: above its top, or it begins with /.", "Write it relative to the page.", "<a href=\"/people/index.html\">y</a> → the link \"/people/index.html\" leads out of the site"),
        new("SG304", "A page of prose has the name of a page that every site has.", "Rename it; what opens the home page is `home.md`.", "content/pages/search.md → search.html is the search page"),
        new("SG305", "A file that is copied as it is wants a path that the site has already.", "Rename it, or put it into another folder.", "content/static/people/index.html → two files of the site want the path people/index.html"),
        new("SG306", "A file would get a path in the site that not every system and host takes.", "Name it with letters, digits, hyphens and single dots.", "content/static/aux.txt → aux.txt can't be a path of the site"),
    ];
}
