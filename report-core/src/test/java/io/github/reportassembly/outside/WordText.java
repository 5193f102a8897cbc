package io.github.reportassembly.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a Word file shows to its reader, paragraph by paragraph: the words with the numbers that Word's lists of headings
 * give, and the words that lead elsewhere.
 */
public final class WordText {
    private static final Map<String, Integer> CHAPTERS = Map.of("Heading1", 0, "Heading2", 1, "Heading3", 2);
    private static final Map<String, Integer> APPENDICES =
            Map.of("AppendixHeading1", 0, "AppendixHeading2", 1, "AppendixHeading3", 2);

    private final Map<String, List<String>> byStyle = new TreeMap<>();
    private final List<String> headings = new ArrayList<>();
    private final Map<String, String> runIns = new TreeMap<>();
    private final List<String> links = new ArrayList<>();
    private final int[] chapters = new int[3];
    private final int[] appendices = new int[3];

    private final StringBuilder paragraph = new StringBuilder();
    private String style = "";
    private boolean unnumbered;
    private boolean runningText;
    /** Whether the number of a paragraph comes, which stands before a heading that runs into it. */
    private boolean inNumber;

    private int numberEnd;
    private boolean inField;
    /** Whether the number of a footnote comes that was cited before. */
    private boolean noteAgain;

    private int notes;

    private WordText() {}

    /** Reads a file's text. */
    public static WordText of(Path docx) throws IOException {
        WordText text = new WordText();
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (String part : List.of("word/document.xml", "word/footnotes.xml")) {
                text.read(XMLInputFactory.newDefaultFactory()
                        .createXMLStreamReader(zip.getInputStream(zip.getEntry(part)), StandardCharsets.UTF_8.name()));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text;
    }

    /** The texts of paragraphs of a style, by its id. */
    public List<String> ofStyle(String id) {
        return byStyle.getOrDefault(id, List.of());
    }

    /** The headings with their numbers, in order. */
    public List<String> headings() {
        return headings;
    }

    /** The headings that begin with the number of the paragraph that they run into, each with that number. */
    public Map<String, String> runIns() {
        return runIns;
    }

    /** The words of links that do not stand in lists of contents, and the numbers of footnotes. */
    public List<String> links() {
        return links;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int linkStart = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
                linkStart = xml.getLocalName().equals("hyperlink") ? paragraph.length() : linkStart;
            } else if (event == XMLStreamConstants.CHARACTERS && inField) {
                noteAgain |= xml.getText().contains("NOTEREF ");
            } else if (event == XMLStreamConstants.CHARACTERS && runningText) {
                paragraph.append(xml.getText());
                numberEnd = inNumber ? paragraph.length() : numberEnd;
                if (noteAgain) {
                    links.add(xml.getText());
                    noteAgain = false;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "instrText" -> inField = false;
                    case "t" -> runningText = false;
                    case "hyperlink" -> {
                        if (!style.startsWith("TOC") && !style.equals("TableofFigures")) {
                            links.add(paragraph.substring(linkStart));
                        }
                    }
                    case "p" -> end();
                    default -> {}
                }
            }
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                paragraph.setLength(0);
                numberEnd = 0;
                style = "";
                unnumbered = false;
            }
            case "footnoteReference" -> links.add(Integer.toString(++notes));
            case "pStyle" -> style = value(xml);
            case "r" -> inNumber = false;
            case "rStyle" -> inNumber = value(xml).equals("ParagraphNumber");
            case "numId" -> unnumbered = value(xml).equals("0");
            case "instrText" -> inField = true;
            case "t" -> runningText = true;
            case "tab", "br" -> paragraph.append(' ');
            case "noBreakHyphen" -> paragraph.append('-');
            default -> {}
        }
    }

    private static String value(XMLStreamReader xml) {
        return xml.getAttributeValue(xml.getNamespaceURI(), "val");
    }

    private void end() {
        String words = paragraph.toString().strip();
        byStyle.computeIfAbsent(style, key -> new ArrayList<>()).add(words);
        if (CHAPTERS.containsKey(style)) {
            headings.add(unnumbered ? words : number(chapters, CHAPTERS.get(style), false) + ' ' + words);
        } else if (APPENDICES.containsKey(style)) {
            headings.add(unnumbered ? words : number(appendices, APPENDICES.get(style), true) + ' ' + words);
        } else if (style.startsWith("FrontHeading") || style.equals("ContentsHeading") || style.startsWith("Heading")) {
            headings.add(paragraph.substring(numberEnd).strip());
            if (numberEnd > 0) {
                runIns.put(words, paragraph.substring(0, numberEnd));
            }
        }
    }

    private static String number(int[] counts, int level, boolean letters) {
        counts[level]++;
        for (int i = level + 1; i < counts.length; i++) {
            counts[i] = 0;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i <= level; i++) {
            out.append(i == 0 ? "" : ".");
            out.append(i == 0 && letters ? String.valueOf((char) ('A' + counts[0] - 1)) : counts[i]);
        }
        return out.toString();
    }
}
