package io.github.reportassembly.merge;

import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.document.Abbreviation;
import io.github.reportassembly.document.Anchor;
import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Code;
import io.github.reportassembly.document.Emphasis;
import io.github.reportassembly.document.Footnote;
import io.github.reportassembly.document.FormChoice;
import io.github.reportassembly.document.FormField;
import io.github.reportassembly.document.FormFieldKind;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Keyboard;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.LineBreak;
import io.github.reportassembly.document.Link;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.ParagraphRole;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.PriorityMark;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.document.ReferenceForm;
import io.github.reportassembly.document.ReferenceTarget;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.document.Strong;
import io.github.reportassembly.document.Subscript;
import io.github.reportassembly.document.Superscript;
import io.github.reportassembly.document.Text;
import io.github.reportassembly.model.Priority;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads what flows in lines. White space is one space, and none at the ends. */
final class InlineReader {
    private static final Set<String> ELEMENTS = Set.of(
            "em",
            "strong",
            "code",
            "s",
            "sub",
            "sup",
            "kbd",
            "br",
            "abbr",
            "a",
            "link",
            "ref",
            "note",
            "priority",
            "field",
            "anchor",
            "place");

    private final Reading reading;
    private int notes;

    InlineReader(Reading reading) {
        this.reading = reading;
    }

    static boolean reads(String element) {
        return ELEMENTS.contains(element);
    }

    /** All that an element holds; blocks in it are a problem. */
    List<Inline> content(XmlNode.Element element) {
        reading.check(element);
        return trimmed(all(element));
    }

    private List<Inline> all(XmlNode.Element element) {
        List<Inline> inlines = new ArrayList<>();
        for (XmlNode child : element.children()) {
            inlines.addAll(one(child, element));
        }
        return inlines;
    }

    /** One node, its spaces joined but not trimmed. */
    List<Inline> one(XmlNode node, XmlNode.Element parent) {
        if (node instanceof XmlNode.Words words) {
            return List.of(new Text(joined(words.text()), reading.span()));
        }
        XmlNode.Element element = (XmlNode.Element) node;
        if (!reads(element.name())) {
            reading.misplaced(element, parent);
            return List.of();
        }
        reading.check(element);
        return element(element);
    }

    private List<Inline> element(XmlNode.Element element) {
        return switch (element.name()) {
            case "place" ->
                reading.placed(element).map(placed -> placed(placed, element)).orElse(List.of());
            case "em" -> List.of(new Emphasis(all(element)));
            case "strong" -> List.of(new Strong(all(element)));
            case "s" -> List.of(new Strikethrough(all(element)));
            case "sub" -> List.of(new Subscript(all(element)));
            case "sup" -> List.of(new Superscript(all(element)));
            case "kbd" -> List.of(new Keyboard(all(element)));
            case "code" -> List.of(new Code(PlainWords.of(all(element)), reading.span()));
            case "br" -> List.of(new LineBreak(reading.span()));
            case "abbr" -> List.of(new Abbreviation(reading.required(element, "title"), all(element)));
            case "anchor" -> List.of(new Anchor(new Label(reading.required(element, "id"))));
            case "link" ->
                List.of(new InternalLink(
                        new Label(reading.required(element, "to")),
                        trimmed(all(element)),
                        reading.flag(element, "quiet"),
                        reading.span()));
            case "a" -> link(element);
            case "ref" -> reference(element);
            case "priority" -> List.of(new PriorityMark(filled(reading.word(element, "level", Priority.LOW))));
            case "field" -> List.of(field(element));
            default -> note(element);
        };
    }

    private static int filled(Priority priority) {
        return switch (priority) {
            case HIGH -> 3;
            case MEDIUM -> 2;
            case LOW -> 1;
        };
    }

    private List<Inline> placed(Reading.Placed placed, XmlNode.Element element) {
        if (placed.unit().isLine()) {
            return placed.inlines();
        }
        List<Block> blocks = placed.blocks(reading, "template");
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
            return paragraph.content();
        }
        reading.problem(
                element,
                placed.unit().key() + " is more than one paragraph, which cannot stand in a line",
                "place it in a <p>, where it runs in, or in an element that holds blocks");
        return List.of();
    }

    private List<Inline> link(XmlNode.Element element) {
        String target = reading.required(element, "href");
        List<Inline> content = trimmed(all(element));
        String scheme = target.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("https:") || scheme.startsWith("http:") || scheme.startsWith("mailto:")) {
            return List.of(new Link(target, content));
        }
        reading.problem(
                element,
                DiagnosticCode.FORBIDDEN_LINK,
                "a link leads to https, http or mailto, not to " + target,
                "a place in the report is linked with <link to=\"id\">");
        return content;
    }

    private List<Inline> reference(XmlNode.Element element) {
        List<ReferenceTarget> targets = new ArrayList<>();
        for (String id : reading.required(element, "to").split(" ", -1)) {
            if (!id.isEmpty()) {
                targets.add(ReferenceTarget.to(new Label(id)));
            }
        }
        ReferenceForm form = reading.word(element, "form", ReferenceForm.FULL);
        return targets.isEmpty() ? List.of() : List.of(new Reference(form, targets, reading.span()));
    }

    private FormField field(XmlNode.Element element) {
        List<FormChoice> choices = new ArrayList<>();
        for (XmlNode child : element.children()) {
            if (child instanceof XmlNode.Element option && option.is("option")) {
                reading.check(option);
                choices.add(new FormChoice(reading.required(option, "value"), PlainWords.of(trimmed(all(option)))));
            }
        }
        return new FormField(
                reading.required(element, "name"),
                element.attribute("title", ""),
                reading.word(element, "kind", FormFieldKind.TEXT),
                choices,
                element.attribute("prompt", ""));
    }

    private List<Inline> note(XmlNode.Element element) {
        // Two templates are read one after the other: their notes must not share a key.
        String file = reading.span().file().path();
        Paragraph words =
                new Paragraph(reading.origin(file + "-note"), ParagraphRole.BODY, false, trimmed(all(element)));
        return List.of(new Footnote(file + "/" + ++notes, List.of(words), reading.span()));
    }

    private static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!white) {
                joined.append(c);
            } else if (!space) {
                joined.append(' ');
            }
            space = white;
        }
        return joined.toString();
    }

    /** Without spaces at both ends and beside line breaks, and with single ones between. */
    List<Inline> trimmed(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(inlines.size());
        boolean space = true;
        for (Inline inline : inlines) {
            if (!(inline instanceof Text text)) {
                if (inline instanceof LineBreak) {
                    dropLastSpace(trimmed);
                }
                space = inline instanceof LineBreak;
                trimmed.add(inline);
                continue;
            }
            String words = space && text.text().startsWith(" ") ? text.text().substring(1) : text.text();
            if (!words.isEmpty()) {
                trimmed.add(new Text(words, text.span()));
                space = words.endsWith(" ");
            }
        }
        dropLastSpace(trimmed);
        return trimmed;
    }

    private static void dropLastSpace(List<Inline> inlines) {
        int last = inlines.size() - 1;
        if (last >= 0 && inlines.get(last) instanceof Text text && text.text().endsWith(" ")) {
            inlines.remove(last);
            String words = text.text().substring(0, text.text().length() - 1);
            if (!words.isEmpty()) {
                inlines.add(new Text(words, text.span()));
            }
        }
    }
}
