package io.github.reportassembly.read.markdown;

import io.github.reportassembly.diagnostic.Diagnostic;
import io.github.reportassembly.diagnostic.DiagnosticCode;
import io.github.reportassembly.diagnostic.Limit;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InlineImage;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.Label;
import io.github.reportassembly.document.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** Links, and images within a line. */
final class LinkReader {
    private final UnitText text;
    private final InlineFlow flow;
    private final InlineReader reader;
    private final List<Inline> afterLink = new ArrayList<>();
    private int depth;

    LinkReader(UnitText text, InlineFlow flow, InlineReader reader) {
        this.text = text;
        this.flow = flow;
        this.reader = reader;
    }

    boolean inLink() {
        return depth > 0;
    }

    /** Puts a footnote's mark behind the link that it stands in, since it is a link itself. */
    void addAfterLink(Inline mark) {
        afterLink.add(mark);
    }

    void read(org.commonmark.node.Link link, List<Inline> out) {
        List<Inline> content = linkContent(link);
        String target = link.getDestination();
        if (target.startsWith("#") && target.length() > 1) {
            Label label = text.unit().headings().target(target.substring(1));
            InlineTree.wrap(out, content, words -> List.of(new InternalLink(label, words, text.span(link))));
        } else if (isAllowed(link, target)) {
            String address = Addresses.encoded(target);
            InlineTree.wrap(out, content, words -> List.of(new Link(address, words)));
        } else {
            out.addAll(content);
        }
        out.addAll(afterLink);
        afterLink.clear();
    }

    private List<Inline> linkContent(Node link) {
        depth++;
        List<Inline> content = reader.content(link);
        depth--;
        return content;
    }

    private boolean isAllowed(Node link, String address) {
        Optional<String> refusal = Addresses.refusal(address);
        if (refusal.isPresent()) {
            text.report(
                    link,
                    DiagnosticCode.FORBIDDEN_LINK,
                    "this link is dropped and its words are kept: " + refusal.get(),
                    "write [words](https://…), or [words](#id) for a place in the report");
            return false;
        }
        if (!text.unit().admitsAddress(address.length())) {
            text.unit()
                    .reportOnce(
                            Unit.Excess.ADDRESSES,
                            Diagnostic.at(
                                            text.span(link),
                                            DiagnosticCode.FORBIDDEN_LINK,
                                            "links from here on are dropped: all addresses of the file together are"
                                                    + " longer than " + text.limit(Limit.ADDRESSES) + " characters")
                                    .withHint("use shorter addresses or fewer links"));
            return false;
        }
        return true;
    }

    /** An image in a line; one alone in its paragraph never comes here. */
    void read(Image image, List<Inline> out) {
        String path = image.getDestination();
        if (path.startsWith("#") && path.length() > 1) {
            placement(image, path.substring(1), out);
            return;
        }
        if (DataTableReader.isData(path)) {
            text.report(
                    image,
                    DiagnosticCode.NOT_ALONE,
                    "a table from " + path + " stands alone in its paragraph",
                    "leave a blank line before and after it");
            out.addAll(reader.content(image));
            return;
        }
        Attributes attributes = image.getNext() instanceof AttributesNode node ? node.attributes() : Attributes.NONE;
        if (attributes.id().isPresent()) {
            text.report(
                    image,
                    DiagnosticCode.NOT_ALONE,
                    "a figure with an id stands alone in its paragraph",
                    "leave a blank line before and after it");
        }
        Optional<String> within = ImagePaths.within(text, image);
        if (within.isPresent() && !inLink()) {
            String alternative = attributes.value("alt").orElseGet(() -> PlainText.of(image));
            out.add(new InlineImage(within.get(), alternative, text.span(image)));
            flow.addedOther();
        } else {
            out.addAll(reader.content(image));
        }
    }

    private void placement(Image image, String id, List<Inline> out) {
        text.report(
                image,
                DiagnosticCode.NOT_ALONE,
                "![…](#" + id + ") stands in a line of text, so it places nothing",
                "leave a blank line before and after it to place " + id + " here, or write [words](#" + id
                        + ") for a link");
        List<Inline> content = linkContent(image);
        if (inLink()) {
            out.addAll(content);
        } else {
            Label label = new Label(id);
            InlineTree.wrap(out, content, words -> List.of(new InternalLink(label, words, text.span(image))));
            out.addAll(afterLink);
            afterLink.clear();
        }
    }
}
