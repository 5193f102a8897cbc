package io.github.reportassembly.export.xlsx;

import io.github.reportassembly.document.DocumentInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as a file of Office Open XML (ECMA-376). The same workbook gives the same bytes: no clock, user,
 * locale or machine is in them. The parts are few and plain, so they are written as they are; a library's model of
 * workbooks costs more than all of them (docs/decisions).
 */
public final class XlsxExporter {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** The hidden sheet of the words to choose from. */
    static final String LISTS = "Lists";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String PROPERTY = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** The earliest time that ZIP can write. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int LONGEST_TITLE = 100;

    private final Workbook book;
    private final int sheets;

    private XlsxExporter(Workbook book) {
        this.book = book;
        this.sheets = book.sheets().size() + (book.lists().isEmpty() ? 0 : 1);
    }

    /** Writes the file to a stream, which stays open. */
    public static void write(Workbook book, OutputStream out) throws IOException {
        new XlsxExporter(book).write(out);
    }

    private void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        part(zip, "[Content_Types].xml", contentTypes());
        part(zip, "_rels/.rels", relationships());
        part(zip, "docProps/core.xml", core());
        part(zip, "docProps/app.xml", application());
        part(zip, "docProps/custom.xml", custom());
        part(zip, "xl/workbook.xml", workbook());
        part(zip, "xl/_rels/workbook.xml.rels", parts());
        part(zip, "xl/styles.xml", StylesPart.bytes());
        for (int i = 0; i < book.sheets().size(); i++) {
            Worksheet sheet = book.sheets().get(i);
            part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", new SheetPart(book, sheet).bytes(footer(), i == 0));
        }
        if (!book.lists().isEmpty()) {
            part(zip, "xl/worksheets/sheet" + sheets + ".xml", lists());
        }
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Headers and footers take 255 characters. */
    private String footer() {
        String title = book.info().title();
        return title.substring(0, Math.min(title.length(), LONGEST_TITLE)) + " · "
                + book.info().version();
    }

    private byte[] contentTypes() {
        XmlPart xml = new XmlPart();
        xml.start("Types").attribute("xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/xl/workbook.xml", TYPE + "spreadsheetml.sheet.main+xml");
        override(xml, "/xl/styles.xml", TYPE + "spreadsheetml.styles+xml");
        for (int i = 1; i <= sheets; i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", TYPE + "spreadsheetml.worksheet+xml");
        }
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        override(xml, "/docProps/app.xml", TYPE + "extended-properties+xml");
        override(xml, "/docProps/custom.xml", TYPE + "custom-properties+xml");
        return xml.end().bytes();
    }

    private static void override(XmlPart xml, String name, String type) {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }

    private static byte[] relationships() {
        XmlPart xml = new XmlPart();
        xml.start("Relationships").attribute("xmlns", PACKAGE + "relationships");
        relationship(xml, 1, OFFICE + "relationships/officeDocument", "xl/workbook.xml");
        relationship(xml, 2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        relationship(xml, 3, OFFICE + "relationships/extended-properties", "docProps/app.xml");
        relationship(xml, 4, OFFICE + "relationships/custom-properties", "docProps/custom.xml");
        return xml.end().bytes();
    }

    private byte[] parts() {
        XmlPart xml = new XmlPart();
        xml.start("Relationships").attribute("xmlns", PACKAGE + "relationships");
        for (int i = 1; i <= sheets; i++) {
            relationship(xml, i, OFFICE + "relationships/worksheet", "worksheets/sheet" + i + ".xml");
        }
        relationship(xml, sheets + 1, OFFICE + "relationships/styles", "styles.xml");
        return xml.end().bytes();
    }

    private static void relationship(XmlPart xml, int number, String type, String target) {
        xml.empty("Relationship", "Id", "rId" + number, "Type", type, "Target", target);
    }

    private byte[] core() {
        DocumentInfo info = book.info();
        XmlPart xml = new XmlPart();
        xml.start("cp:coreProperties").attribute("xmlns:cp", PACKAGE + "metadata/core-properties");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.words("dc:title", info.title()).words("dc:subject", info.subtitle());
        xml.words("dc:creator", info.author()).words("dc:language", info.language());
        info.date().ifPresent(date -> {
            for (String name : List.of("dcterms:created", "dcterms:modified")) {
                xml.start(name).attribute("xsi:type", "dcterms:W3CDTF");
                xml.text(date.truncatedTo(ChronoUnit.SECONDS).toString()).end();
            }
        });
        xml.words("cp:version", info.version());
        return xml.end().bytes();
    }

    private static byte[] application() {
        XmlPart xml = new XmlPart();
        xml.start("Properties").attribute("xmlns", OFFICE + "extended-properties");
        return xml.words("Application", "Report Assembly").end().bytes();
    }

    private byte[] custom() {
        DocumentInfo info = book.info();
        XmlPart xml = new XmlPart();
        xml.start("Properties").attribute("xmlns", OFFICE + "custom-properties");
        xml.attribute("xmlns:vt", OFFICE + "docPropsVTypes");
        int number = 2;
        for (Map.Entry<String, String> property : List.of(
                Map.entry("Report Id", info.id()),
                Map.entry("Report Version", info.version()),
                Map.entry("Report Stage", info.stage().id()),
                Map.entry("Source Commit", info.commit()))) {
            xml.start("property").attribute("fmtid", PROPERTY).attribute("pid", number++);
            xml.attribute("name", property.getKey());
            xml.words("vt:lpwstr", property.getValue()).end();
        }
        return xml.end().bytes();
    }

    private byte[] workbook() {
        XmlPart xml = new XmlPart();
        xml.start("workbook").attribute("xmlns", MAIN).attribute("xmlns:r", OFFICE + "relationships");
        xml.start("bookViews").empty("workbookView", "activeTab", 0).end();
        xml.start("sheets");
        for (int i = 0; i < book.sheets().size(); i++) {
            xml.empty("sheet", "name", book.sheets().get(i).name(), "sheetId", i + 1, "r:id", "rId" + (i + 1));
        }
        if (!book.lists().isEmpty()) {
            xml.empty("sheet", "name", LISTS, "sheetId", sheets, "state", "hidden", "r:id", "rId" + sheets);
        }
        xml.end();
        definedNames(xml);
        return xml.end().bytes();
    }

    private void definedNames(XmlPart xml) {
        if (book.sheets().stream().noneMatch(sheet -> sheet.headRow().isPresent())) {
            return;
        }
        xml.start("definedNames");
        for (int i = 0; i < book.sheets().size(); i++) {
            Worksheet sheet = book.sheets().get(i);
            if (sheet.headRow().isPresent()) {
                int head = sheet.headRow().getAsInt();
                int last = sheet.columns().size() - 1;
                xml.start("definedName").attribute("name", "_xlnm._FilterDatabase");
                xml.attribute("localSheetId", i).attribute("hidden", 1);
                xml.text(CellReference.absolute(sheet.name(), 0, head, last, sheet.lastRow()));
                xml.end();
            }
        }
        for (int i = 0; i < book.sheets().size(); i++) {
            Worksheet sheet = book.sheets().get(i);
            if (sheet.headRow().isPresent()) {
                int row = sheet.headRow().getAsInt() + 1;
                xml.start("definedName").attribute("name", "_xlnm.Print_Titles");
                String column = sheet.pagesWide() > 1 ? "'" + sheet.name() + "'!$A:$A," : "";
                xml.attribute("localSheetId", i);
                xml.text(column + "'" + sheet.name() + "'!$" + row + ":$" + row);
                xml.end();
            }
        }
        xml.end();
    }

    /** The words to choose from, a column for each list. */
    private byte[] lists() {
        XmlPart xml = new XmlPart();
        xml.start("worksheet").attribute("xmlns", MAIN).start("sheetData");
        int rows = book.lists().values().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            xml.start("row").attribute("r", row + 1);
            int column = 0;
            for (List<String> list : book.lists().values()) {
                if (row < list.size()) {
                    xml.start("c").attribute("r", CellReference.of(column, row)).attribute("t", "inlineStr");
                    xml.start("is").words("t", list.get(row)).end().end();
                }
                column++;
            }
            xml.end();
        }
        return xml.end().end().bytes();
    }
}
