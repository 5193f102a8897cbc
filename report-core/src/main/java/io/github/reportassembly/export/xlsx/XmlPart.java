package io.github.reportassembly.export.xlsx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of the file as XML. The JDK's own writer, so that no library on the class path changes the bytes. */
final class XmlPart {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    XmlPart() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /** A step that cannot fail, since it writes into memory. */
    private interface Step {
        void run() throws XMLStreamException;
    }

    private XmlPart step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlPart start(String element) {
        return step(() -> xml.writeStartElement(element));
    }

    XmlPart attribute(String name, Object value) {
        return step(() -> xml.writeAttribute(name, value.toString()));
    }

    XmlPart text(String words) {
        return step(() -> xml.writeCharacters(words));
    }

    XmlPart end() {
        return step(xml::writeEndElement);
    }

    /** An element of attributes alone: names and values by turns. */
    XmlPart empty(String element, Object... attributes) {
        start(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i].toString(), attributes[i + 1]);
        }
        return end();
    }

    /** An element of words alone. */
    XmlPart words(String element, String words) {
        return start(element).text(words).end();
    }

    byte[] bytes() {
        step(xml::close);
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
