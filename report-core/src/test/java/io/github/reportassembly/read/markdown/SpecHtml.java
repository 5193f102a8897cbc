package io.github.reportassembly.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML of a specification's examples, and that of the tree, in a form that can be compared. Not compared are
 *
 * <ul>
 *   <li>addresses of links, as most of the specification's are relative and so refused, and levels of headings;
 *   <li>where HTML of the writer's stands, anything but letters and digits: the dialect keeps the words of most tags alone,
 *       reads them as Markdown, and keeps tags of no element of HTML as text;
 *   <li>where an image stands, anything but its description and what stands around it: the specification's images are no
 *       files of a report, and of such the description is kept;
 *   <li>headings within lists and quotations but as paragraphs of strong words, which they become.
 * </ul>
 */
final class SpecHtml {
    private static final Pattern OTHER_TAG = Pattern.compile(
            "<(?!/?(?:p|h[1-6]|em|strong|code|pre|ul|ol|li|blockquote|br|hr|a|img|del|table|thead|tbody|tr|th|td)(?:[ />]))"
                    + "[a-zA-Z/!?]");
    private static final Pattern LINK_OF_WRITER =
            Pattern.compile("<a (?!href=)|<a href=\"[^\"]*\"(?! title| ?>)[^>]*>");
    private static final Pattern IMAGE = Pattern.compile("<img (?:[^>]*alt=\"([^\"]*)\")?[^>]*>");
    private static final Pattern TAG =
            Pattern.compile("(?s)<!-->|<!--->|<!--.*?-->|<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>");

    private SpecHtml() {}

    static String of(String html) {
        if (isWritersOwn(html)) {
            return words(html);
        }
        if (hasInnerHeading(html)) {
            return withoutParagraphs(normal(innerHeadings(html)));
        }
        return html.contains("<img ") ? plain(normal(html)) : normal(html);
    }

    /** @param expected what it is compared with, which says what can be compared */
    static String ofTree(String tree, String expected) {
        if (isWritersOwn(expected)) {
            return words(tree);
        }
        if (hasInnerHeading(expected)) {
            return withoutParagraphs(normal(tree));
        }
        return expected.contains("<img ") ? plain(normal(tree)) : normal(tree);
    }

    private static boolean hasInnerHeading(String html) {
        return !innerHeadings(html).equals(html);
    }

    private static String withoutParagraphs(String html) {
        return html.replaceAll(" ?</?p> ?", "").replace("</strong> ", "</strong>");
    }

    private static boolean isWritersOwn(String html) {
        return OTHER_TAG.matcher(html).find() || LINK_OF_WRITER.matcher(html).find();
    }

    private static String words(String html) {
        String text = TAG.matcher(html)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return TAG.matcher(text)
                .replaceAll(" ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Without emphasis, which a description in an attribute does not have. */
    private static String plain(String html) {
        return html.replaceAll("</?(?:em|strong|figure)>", "");
    }

    private static String innerHeadings(String html) {
        StringBuilder out = new StringBuilder();
        Matcher tags = Pattern.compile("<(/?)(li|blockquote|h[1-6])>").matcher(html);
        int depth = 0;
        while (tags.find()) {
            String name = tags.group(2);
            boolean closing = !tags.group(1).isEmpty();
            if (!name.startsWith("h")) {
                depth += closing ? -1 : 1;
            } else if (depth > 0) {
                tags.appendReplacement(out, closing ? "</strong>" : "<strong>");
            }
        }
        return tags.appendTail(out).toString().replace("<strong></strong>", "");
    }

    private static String normal(String html) {
        String tags = IMAGE.matcher(html)
                .replaceAll(image -> Matcher.quoteReplacement(image.group(1) == null ? "" : image.group(1)))
                .replaceAll("</?t(?:head|body)>", "")
                .replaceAll("</?a(?: [^>]*)?>", "")
                .replaceAll("<(/?)h[1-6]>", "<$1h>")
                .replaceAll("<(br|hr) />", "<$1>")
                .replaceAll("<code class=\"[^\"]*\">", "<code>");
        StringBuilder normal = new StringBuilder();
        int at = 0;
        while (at < tags.length()) {
            int code = tags.indexOf("<pre>", at);
            int end = code < 0 ? tags.length() : code;
            normal.append(collapsed(tags.substring(at, end)));
            if (code < 0) {
                break;
            }
            at = tags.indexOf("</pre>", code) + "</pre>".length();
            normal.append(tags, code, at);
        }
        return normal.toString();
    }

    private static String collapsed(String html) {
        return html.replaceAll("[ \t\n]+", " ")
                .replaceAll(
                        " ?(</?(?:p|h|ul|ol|li|blockquote|hr|br|table|tr|th|td)(?: (?:start|align)=\"\\w+\")?>) ?",
                        "$1")
                .replace("<p></p>", "")
                .replace("<h></h>", "")
                .strip();
    }
}
