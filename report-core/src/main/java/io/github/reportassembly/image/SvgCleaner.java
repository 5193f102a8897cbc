package io.github.reportassembly.image;

import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.diagnostic.Limits;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a drawing anew without what nobody sees: comments, metadata, what editors keep for themselves (with paths of
 * somebody's disk in it), animations. A drawing that runs something or fetches something is refused.
 */
final class SvgCleaner {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> DROPPED =
            Set.of("metadata", "animate", "animateTransform", "animateMotion", "animateColor", "set", "discard");

    private final XMLStreamReader in;
    private final StringBuilder out = new StringBuilder();
    private final SvgReferences references = new SvgReferences();
    private final Limits limits;
    private SvgSize size;
    private int depth;
    private boolean inStyle;

    SvgCleaner(byte[] bytes, Limits limits) throws BadImage {
        this.limits = limits;
        try {
            in = factory().createXMLStreamReader(new StringReader(decoded(bytes)));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The text of a drawing; given bytes that are no UTF-8, the JDK's parser writes to the terminal. */
    private static String decoded(byte[] bytes) throws BadImage {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadImage("is an SVG drawing that is not written in UTF-8", "save it as UTF-8");
        }
    }

    /** A reader of XML that follows no reference to anywhere. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The drawing in UTF-8. */
    byte[] clean() throws BadImage {
        try {
            while (in.hasNext()) {
                event(in.next());
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
        if (references.total() > limits.of(Limit.DRAWING_ELEMENTS)) {
            throw new BadImage("draws too much", "simplify it, or save it as PNG");
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** After {@link #clean()}. */
    SvgSize size() {
        return size;
    }

    private void event(int kind) throws XMLStreamException, BadImage {
        switch (kind) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                inStyle = false;
                references.end();
                out.append("</").append(in.getLocalName()).append('>');
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.DTD -> throw refused("a DOCTYPE", "delete the line that begins with <!DOCTYPE");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw refused("an entity", "write the character itself");
            default -> {}
        }
    }

    private void start() throws XMLStreamException, BadImage {
        String name = in.getLocalName();
        boolean drawing = SVG.equals(in.getNamespaceURI());
        if (depth == 0) {
            if (!drawing || !name.equals("svg")) {
                throw new BadImage("is XML, but no SVG drawing", "it begins with <svg xmlns=\"" + SVG + "\">");
            }
            size = SvgSize.of(attribute("width"), attribute("height"), attribute("viewBox"));
        }
        if (!drawing || DROPPED.contains(name)) {
            skip();
            return;
        }
        if (name.equals("script")) {
            throw refused("a script", "delete it");
        }
        if (name.equals("foreignObject")) {
            throw refused("a foreignObject", "have its text written as SVG text, or save the drawing as PNG");
        }
        if (depth == limits.of(Limit.DRAWING_DEPTH)) {
            throw new BadImage("is nested too deeply", "simplify it, or save it as PNG");
        }
        references.begin(attribute("id"));
        out.append('<').append(name);
        if (depth == 0) {
            out.append(" xmlns=\"")
                    .append(SVG)
                    .append("\" xmlns:xlink=\"")
                    .append(XLINK)
                    .append('"');
            if (attribute("font-family").isEmpty()) {
                out.append(" font-family=\"").append(SvgStyle.FAMILY).append('"');
            }
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attribute(name, i);
        }
        out.append('>');
        depth++;
        inStyle = name.equals("style");
    }

    private String attribute(String name) {
        String value = in.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Passes over an element and all that it holds. */
    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int kind = in.next();
            if (kind == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (kind == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    private void attribute(String element, int index) throws BadImage {
        String namespace = in.getAttributeNamespace(index);
        String name = in.getAttributeLocalName(index);
        String value = in.getAttributeValue(index);
        String prefix = "";
        if (XLINK.equals(namespace)) {
            prefix = "xlink:";
        } else if (XML.equals(namespace) && !name.equals("base")) {
            prefix = "xml:";
        } else if (namespace != null && !namespace.isEmpty()) {
            return;
        }
        if (prefix.isEmpty() && name.toLowerCase(Locale.ROOT).startsWith("on")) {
            throw refused("a script in " + name, "delete it");
        }
        if (name.equals("href")) {
            if (element.equals("a")) {
                return;
            }
            if (!value.strip().startsWith("#")) {
                throw refused(
                        element.equals("image") ? "another picture" : "something that lies elsewhere",
                        "a drawing holds all that it shows; save it as PNG if it needs pictures");
            }
            references.refer(value.strip().substring(1));
        }
        checkStyle(value);
        out.append(' ').append(prefix).append(name).append("=\"");
        escape(prefix.isEmpty() ? SvgStyle.attribute(name, value) : value);
        out.append('"');
    }

    private void text() throws BadImage {
        if (depth > 0) {
            if (inStyle) {
                checkStyle(in.getText());
            }
            escape(inStyle ? SvgStyle.declarations(in.getText()) : in.getText());
        }
    }

    /** Styles fetch things by url(…) and @import; with escapes they could do so in disguise. */
    private void checkStyle(String value) throws BadImage {
        String lower = value.toLowerCase(Locale.ROOT);
        boolean fetches =
                lower.contains("@import") || lower.contains("javascript:") || (inStyle && lower.contains("\\"));
        for (int at = lower.indexOf("url("); at >= 0 && !fetches; at = lower.indexOf("url(", at + 4)) {
            int start = at + 4;
            while (start < lower.length() && " '\"\t\n".indexOf(lower.charAt(start)) >= 0) {
                start++;
            }
            fetches = start >= lower.length() || lower.charAt(start) != '#';
            if (!fetches && !inStyle) {
                references.refer(target(value, start + 1));
            }
        }
        if (fetches) {
            throw refused("something that lies elsewhere", "a drawing holds all that it shows");
        }
    }

    private static String target(String value, int start) {
        int end = start;
        while (end < value.length() && " )'\"".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return value.substring(start, end);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(c == '\n' ? "\n" : " ");
                default -> out.append(c);
            }
        }
    }

    private BadImage refused(String what, String hint) {
        return new BadImage("holds " + what + " (line " + in.getLocation().getLineNumber() + ")", hint);
    }

    private static BadImage damaged(XMLStreamException e) {
        String where =
                e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNumber() + ")";
        return new BadImage("is not well-formed XML" + where, "save it anew from where it was made");
    }
}
