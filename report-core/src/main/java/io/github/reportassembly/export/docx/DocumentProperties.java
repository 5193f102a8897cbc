package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.export.opc.CoreProperties;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What the file says about itself: title, version, source; no program, user or machine of the build. */
final class DocumentProperties {
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    /** The least id that a property may have. */
    private static final int FIRST = 2;

    private final DocumentInfo info;

    DocumentProperties(DocumentInfo info) {
        this.info = info;
    }

    void core(PackageProperties core) {
        CoreProperties.set(info, core);
    }

    byte[] extended() {
        XmlWriter xml = new XmlWriter();
        xml.start("Properties").attribute("xmlns", OFFICE + "extended-properties");
        xml.start("Application").text("Report Assembly").end();
        return xml.end().part();
    }

    byte[] custom() {
        XmlWriter xml = new XmlWriter();
        xml.start("Properties").attribute("xmlns", OFFICE + "custom-properties");
        xml.attribute("xmlns:vt", OFFICE + "docPropsVTypes");
        int id = FIRST;
        for (Map.Entry<String, String> property :
                new PropertyFields(info).properties().entrySet()) {
            xml.start("property").attribute("fmtid", FORMAT).attribute("pid", id++);
            xml.attribute("name", property.getKey());
            xml.start("vt:lpwstr").text(property.getValue()).end().end();
        }
        return xml.end().part();
    }
}
