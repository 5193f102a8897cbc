package io.github.reportassembly.numbering;

import io.github.reportassembly.document.ContentsKind;
import io.github.reportassembly.document.Document;
import io.github.reportassembly.document.Reference;
import io.github.reportassembly.language.Phrases;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The numbers of a merged document. An echo shows the numbers of its home. */
public final class DocumentNumbers implements Numbers {
    final Map<String, PrintedNumber> labels = new HashMap<>();
    final Map<String, String> sections = new HashMap<>();
    final Map<String, String> captions = new HashMap<>();
    final Map<String, String> paragraphs = new HashMap<>();
    final Map<String, Integer> footnotes = new HashMap<>();
    final Map<ContentsKind, List<ContentsEntry>> contents = new EnumMap<>(ContentsKind.class);
    private final ReferenceWording wording;

    private DocumentNumbers(ItemNumbers items, Phrases phrases) {
        this.wording = new ReferenceWording(items, this, phrases);
    }

    /** Numbers a document that holds the items. */
    public static Numbers of(Document document, ItemNumbers items, Phrases phrases) {
        DocumentNumbers numbers = new DocumentNumbers(items, phrases);
        new DocumentCount(numbers, items).run(document);
        return numbers;
    }

    @Override
    public Optional<PrintedNumber> number(String label) {
        return Optional.ofNullable(labels.get(label));
    }

    @Override
    public String section(String originId) {
        return sections.getOrDefault(home(originId), "");
    }

    @Override
    public String caption(String originId) {
        return captions.getOrDefault(home(originId), "");
    }

    @Override
    public Optional<String> paragraph(String originId) {
        return Optional.ofNullable(paragraphs.get(originId));
    }

    @Override
    public int footnote(String key) {
        return footnotes.getOrDefault(key, 0);
    }

    @Override
    public List<ReferencePiece> pieces(Reference reference, Function<String, String> page) {
        return wording.pieces(reference, page);
    }

    @Override
    public List<ContentsEntry> contents(ContentsKind kind) {
        return List.copyOf(contents.getOrDefault(kind, List.of()));
    }

    /** An echo's origin is its home's with a tilde and a running number. */
    static String home(String originId) {
        int tilde = originId.indexOf('~');
        return tilde < 0 ? originId : originId.substring(0, tilde);
    }

    static boolean echo(String originId) {
        return originId.indexOf('~') >= 0;
    }
}
