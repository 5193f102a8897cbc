package io.github.reportassembly.export.docx;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.DocumentInfo;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.numbering.Numbers;
import io.github.reportassembly.numbering.PrintedWords;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The recommendations, suggestions and findings of the text as data in the file, for programs that read it: a custom XML
 * part whose vocabulary docs/word.md describes. What has no id, as where a text is shown again, is left out.
 */
final class RecommendationData {
    /** The namespace of the data; its last figure changes when what is in it does. */
    static final String NAMESPACE = "urn:io.github.reportassembly:recommendations:1";

    private static final String PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    private final DocumentInfo info;
    private final Numbers numbers;
    private final Function<String, String> page;
    private final XmlWriter xml = new XmlWriter();

    /** @param page the printed page number of a label */
    RecommendationData(DocumentInfo info, Numbers numbers, Function<String, String> page) {
        this.info = info;
        this.numbers = numbers;
        this.page = page;
    }

    void add(ItemBlock item) {
        if (item.label().isEmpty()) {
            return;
        }
        start(item.kind().name().toLowerCase(Locale.ROOT), item.label().get(), item.number());
        words(PlainWords.of(item.title()), item.blocks());
        for (ItemPart part : item.parts()) {
            if (part.label().isPresent()) {
                start("part", part.label().get(), part.number());
                words(PlainWords.of(part.title()), part.blocks());
                xml.end();
            }
        }
        for (Detail detail : item.details()) {
            xml.start("detail").attribute("name", detail.name());
            xml.text(PrintedWords.of(detail.blocks(), numbers, page)).end();
        }
        xml.end();
    }

    private void start(String element, Label label, String number) {
        xml.start(element).attribute("id", label.id()).attribute("number", number);
        xml.attribute("bookmark", Bookmarks.whole(label.id()));
    }

    private void words(String title, List<Block> text) {
        if (!title.isEmpty()) {
            xml.start("title").text(title).end();
        }
        xml.start("text").text(PrintedWords.of(text, numbers, page)).end();
    }

    /** Adds the data to the file, with what Word needs to find it by its namespace. */
    void addTo(WordPackage file, Relationships document) throws IOException {
        XmlWriter data = new XmlWriter();
        data.start("report").attribute("xmlns", NAMESPACE).attribute("id", info.id());
        data.attribute("version", info.version().number())
                .attribute("stage", info.version().stage().id());
        data.attribute("language", info.language())
                .attribute("commit", info.version().commit());
        data.raw(xml.fragment()).end();
        String item = "/customXml/item1.xml";
        document.part("customXml", item);
        String properties = "/customXml/itemProps1.xml";
        Relationships relationships = new Relationships();
        relationships.part("customXmlProps", properties);
        file.relate(file.part(item, "application/xml", data.part()), relationships);
        XmlWriter described = new XmlWriter();
        described.start("ds:datastoreItem").attribute("ds:itemID", StableHash.guid(NAMESPACE));
        described.attribute("xmlns:ds", DATA_STORE);
        described
                .start("ds:schemaRefs")
                .empty("ds:schemaRef", "ds:uri", NAMESPACE)
                .end();
        file.part(properties, PROPERTIES, described.end().part());
    }
}
