package io.github.reportassembly.merge;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the output of templates as XML without document types and entities. */
final class XmlTree {
    private static final int DEPTH = 60;

    private final Deque<XmlNode.Element> open = new ArrayDeque<>();
    private final VocabularyProblems problems;
    private Optional<XmlNode.Element> root = Optional.empty();

    private XmlTree(VocabularyProblems problems) {
        this.problems = problems;
    }

    /** The root element; empty, with a problem, if the text is no well-formed XML. */
    static Optional<XmlNode.Element> read(String text, VocabularyProblems problems) {
        XmlTree tree = new XmlTree(problems);
        return tree.parse(text) ? tree.root : Optional.empty();
    }

    private boolean parse(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        int offset = 0;
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                int event = reader.next();
                int end = reader.getLocation().getCharacterOffset();
                // The parser knows where a tag ends; it begins at the last bracket before, as values have none.
                int tag = text.lastIndexOf('<', Math.max(0, end - 1));
                int begin = event == XMLStreamConstants.START_ELEMENT && tag >= offset - 1 ? tag : offset;
                if (!take(reader, event, Math.max(0, begin))) {
                    return false;
                }
                offset = end;
            }
            return true;
        } catch (XMLStreamException e) {
            // The parser's own message is in the language of the machine.
            int at = e.getLocation() == null
                    ? offset
                    : Math.max(offset, e.getLocation().getCharacterOffset());
            broken(text, Math.min(at, text.length()));
            return false;
        }
    }

    /** The end of another element shows that the innermost one was left open, often far before. */
    private void broken(String text, int at) {
        int tag = text.lastIndexOf("</", at);
        int close = tag < 0 ? -1 : text.indexOf('>', tag);
        String name = close < 0 ? "" : text.substring(tag + 2, close).strip();
        boolean outer = close >= at - 2
                && open.stream().anyMatch(element -> element.is(name))
                && !open.element().is(name);
        if (outer) {
            XmlNode.Element inner = open.element();
            problems.add(
                    inner.offset(),
                    "<" + inner.name() + "> is not closed before </" + name + ">",
                    "write </" + inner.name() + "> where it ends");
        } else {
            problems.add(at, "the output of the templates is no well-formed XML here", hint());
        }
    }

    private String hint() {
        if (open.isEmpty()) {
            return "all that a template prints stands inside the element report";
        }
        List<String> names = new ArrayList<>();
        open.descendingIterator().forEachRemaining(element -> names.add("<" + element.name() + ">"));
        return "open are " + String.join(" ", names)
                + "; see whether each is closed once, and whether & and < are written &amp; and &lt;";
    }

    private boolean take(XMLStreamReader reader, int event, int offset) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (open.size() >= DEPTH) {
                    problems.add(offset, "elements are nested more than " + DEPTH + " deep", "");
                    return false;
                }
                XmlNode.Element element =
                        new XmlNode.Element(reader.getLocalName(), attributes(reader), new ArrayList<>(), offset);
                if (open.isEmpty()) {
                    root = Optional.of(element);
                } else {
                    open.peek().children().add(element);
                }
                open.push(element);
            }
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().children().add(new XmlNode.Words(reader.getText(), offset));
                }
            }
            case XMLStreamConstants.DTD -> {
                problems.add(offset, "a document type is not allowed", "remove <!DOCTYPE …>");
                return false;
            }
            default -> {
                // Comments and processing instructions mean nothing here.
            }
        }
        return true;
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }
}
