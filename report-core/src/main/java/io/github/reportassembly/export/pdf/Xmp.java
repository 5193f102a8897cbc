package io.github.reportassembly.export.pdf;

import io.github.reportassembly.document.DocumentInfo;
import java.nio.charset.StandardCharsets;

/** The XMP packet (ISO 16684-1) with the marks of PDF/A-2a or PDF/A-3a, and PDF/UA-1. */
final class Xmp {
    private final StringBuilder out = new StringBuilder();

    private Xmp() {}

    static byte[] of(DocumentInfo info, int archivePart) {
        Xmp packet = new Xmp();
        packet.write(info, archivePart);
        return packet.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(DocumentInfo info, int archivePart) {
        line("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        line("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">");
        line("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">");
        dublinCore(info);
        begin("pdf", "http://ns.adobe.com/pdf/1.3/");
        element("pdf:Producer", Metadata.PRODUCER);
        element("pdf:Keywords", Metadata.keywords(info));
        end();
        begin("xmpMM", "http://ns.adobe.com/xap/1.0/mm/");
        element("xmpMM:VersionID", info.version().number());
        end();
        Metadata.date(info).ifPresent(date -> {
            begin("xmp", "http://ns.adobe.com/xap/1.0/");
            element("xmp:CreateDate", date.toString());
            element("xmp:ModifyDate", date.toString());
            end();
        });
        begin("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        element("pdfaid:part", Integer.toString(archivePart));
        element("pdfaid:conformance", "A");
        end();
        begin("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        element("pdfuaid:part", "1");
        end();
        extensionSchema();
        line("</rdf:RDF>");
        line("</x:xmpmeta>");
        line("<?xpacket end=\"r\"?>");
    }

    private void dublinCore(DocumentInfo info) {
        begin("dc", "http://purl.org/dc/elements/1.1/");
        element("dc:format", "application/pdf");
        alternatives("dc:title", info.titles().title());
        alternatives("dc:description", info.titles().subtitle());
        collection("dc:creator", "rdf:Seq", info.titles().author());
        collection("dc:language", "rdf:Bag", info.language());
        collection("dc:subject", "rdf:Bag", Metadata.keywords(info).split(", "));
        element("dc:identifier", info.id());
        if (!info.version().commit().isEmpty()) {
            element("dc:source", "commit " + info.version().commit());
        }
        end();
    }

    /** PDF/A-2, 6.6.2.3: properties that XMP does not know are described. */
    private void extensionSchema() {
        line("<rdf:Description rdf:about=\"\""
                + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">");
        line("<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">");
        element("pdfaSchema:schema", "PDF/UA identification schema");
        element("pdfaSchema:namespaceURI", "http://www.aiim.org/pdfua/ns/id/");
        element("pdfaSchema:prefix", "pdfuaid");
        line("<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">");
        element("pdfaProperty:name", "part");
        element("pdfaProperty:valueType", "Integer");
        element("pdfaProperty:category", "internal");
        element("pdfaProperty:description", "Part of ISO 14289 to which the file conforms");
        line("</rdf:li></rdf:Seq></pdfaSchema:property>");
        line("</rdf:li></rdf:Bag></pdfaExtension:schemas>");
        end();
    }

    private void alternatives(String name, String text) {
        if (!text.isEmpty()) {
            line("<" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt></"
                    + name + ">");
        }
    }

    private void collection(String name, String kind, String... texts) {
        StringBuilder items = new StringBuilder();
        for (String text : texts) {
            if (!text.isEmpty()) {
                items.append("<rdf:li>").append(escaped(text)).append("</rdf:li>");
            }
        }
        if (items.length() > 0) {
            line("<" + name + "><" + kind + ">" + items + "</" + kind + "></" + name + ">");
        }
    }

    private void begin(String prefix, String namespace) {
        line("<rdf:Description rdf:about=\"\" xmlns:" + prefix + "=\"" + namespace + "\">");
    }

    private void element(String name, String text) {
        line("<" + name + ">" + escaped(text) + "</" + name + ">");
    }

    private void end() {
        line("</rdf:Description>");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
