package io.github.reportassembly.read.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of HTML that are not read, and what to write in their stead. */
final class HtmlElements {
    private static final String DELETE = "delete the tags: the words are kept without them";
    private static final String LIST = "write a list: lines that begin with - or 1.";
    private static final String HEADING = "write ## and the words of the heading, on a line of its own";
    private static final String TABLE = "it stands in a table alone: <table> … </table>, each on a line of its own";

    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("i", "write *words*"),
            Map.entry("em", "write *words*"),
            Map.entry("cite", "write *words*"),
            Map.entry("dfn", "write *words*"),
            Map.entry("var", "write *words*"),
            Map.entry("b", "write **words**"),
            Map.entry("strong", "write **words**"),
            Map.entry("u", "write *words*: underlined words look like links"),
            Map.entry("ins", "write the words alone: versions are compared by the build"),
            Map.entry("del", "write ~~words~~"),
            Map.entry("s", "write ~~words~~"),
            Map.entry("strike", "write ~~words~~"),
            Map.entry("code", "write `words`"),
            Map.entry("tt", "write `words`"),
            Map.entry("samp", "write `words`"),
            Map.entry("q", "write the words in quotation marks"),
            Map.entry("pre", "write ``` on a line of its own before and after the lines"),
            Map.entry("ul", LIST),
            Map.entry("ol", LIST),
            Map.entry("li", LIST),
            Map.entry("menu", LIST),
            Map.entry("dl", LIST),
            Map.entry("dt", LIST),
            Map.entry("dd", LIST),
            Map.entry("h1", HEADING),
            Map.entry("h2", HEADING),
            Map.entry("h3", HEADING),
            Map.entry("h4", HEADING),
            Map.entry("h5", HEADING),
            Map.entry("h6", HEADING),
            Map.entry("summary", "write the words as a heading: ## and the words"),
            Map.entry("p", "leave a blank line between paragraphs"),
            Map.entry("hr", "write *** on a line of its own"),
            Map.entry("blockquote", "write > before each line"),
            Map.entry("figure", "write ![caption](figures/name.svg), alone in its paragraph"),
            Map.entry("figcaption", "write ![caption](figures/name.svg), alone in its paragraph"),
            Map.entry("img", "write ![caption](figures/name.svg), alone in its paragraph"),
            Map.entry("svg", "save it as figures/name.svg and write ![caption](figures/name.svg)"),
            Map.entry("table", "a table in a cell or in a line of text is not read: give it lines of its own"),
            Map.entry("thead", TABLE),
            Map.entry("tbody", TABLE),
            Map.entry("tr", TABLE),
            Map.entry("th", TABLE),
            Map.entry("td", TABLE),
            Map.entry("caption", TABLE),
            Map.entry("tfoot", "write its rows at the end of the table"),
            Map.entry("colgroup", "delete it: columns take the width that their words need"),
            Map.entry("col", "delete it: columns take the width that their words need"));

    /** Between such elements words do not run on. */
    private static final Set<String> APART = names("address article aside blockquote body button caption center col"
            + " colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3"
            + " h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p"
            + " param pre script search section select style summary svg table tbody td textarea tfoot th thead title tr"
            + " track ul");

    /** Of those, the ones that begin no block by condition 6 of CommonMark 0.31.2 §4.6. */
    private static final Set<String> NO_BLOCK = names("button pre script select style svg textarea");

    private static final Set<String> OTHERS = names("a abbr acronym area audio b base basefont bdi bdo big br canvas"
            + " cite code data datalist del dfn em embed font i img input ins kbd label map mark math meta meter noscript"
            + " object output picture progress q rp rt ruby s samp slot small source span strike strong sub sup template"
            + " time tt u var video wbr");

    private HtmlElements() {}

    private static Set<String> names(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a name, in small letters, is one of HTML's; else angle brackets were probably meant as such. */
    static boolean isKnown(String name) {
        return APART.contains(name) || OTHERS.contains(name);
    }

    /** Whether an element parts what stands before it from what it holds, as paragraphs and items of lists do. */
    static boolean isApart(String name) {
        return APART.contains(name);
    }

    /** Whether a line that begins with the tag of an element is a block of HTML. */
    static boolean beginsBlock(String name) {
        return (APART.contains(name) && !NO_BLOCK.contains(name)) || name.equals("base") || name.equals("basefont");
    }

    /** What to write instead of an element. */
    static String instead(HtmlTag tag) {
        if (tag.name().equals("a") && tag.attributes().containsKey("href")) {
            return "write [words](" + shortened(tag.attributes().get("href")) + ")";
        }
        if (tag.name().equals("img") && tag.attributes().containsKey("src")) {
            return "write ![" + shortened(tag.attributes().getOrDefault("alt", "caption")) + "]("
                    + shortened(tag.attributes().get("src")) + "), alone in its paragraph";
        }
        return INSTEAD.getOrDefault(tag.name(), DELETE);
    }

    /** The id that a name of an anchor was probably meant as; nothing if no letter or digit is in it. */
    static Optional<String> id(String name) {
        StringBuilder id = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (ReferenceSyntax.isLetterOrDigit(c)) {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        if (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return ReferenceSyntax.isId(id) ? Optional.of(id.toString()) : Optional.empty();
    }

    private static String shortened(String words) {
        String line = words.strip().replace('\n', ' ');
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}
