package io.github.reportassembly.layout.flow;

import io.github.reportassembly.document.Block;
import io.github.reportassembly.document.Detail;
import io.github.reportassembly.document.Inline;
import io.github.reportassembly.document.InternalLink;
import io.github.reportassembly.document.ItemBlock;
import io.github.reportassembly.document.ItemKind;
import io.github.reportassembly.document.ItemPart;
import io.github.reportassembly.document.Paragraph;
import io.github.reportassembly.document.PlainWords;
import io.github.reportassembly.document.Strikethrough;
import io.github.reportassembly.layout.line.Line;
import io.github.reportassembly.layout.line.LineAlignment;
import io.github.reportassembly.layout.line.LineItem;
import io.github.reportassembly.layout.strip.ArtifactItems;
import io.github.reportassembly.layout.strip.Backdrop;
import io.github.reportassembly.layout.strip.Group;
import io.github.reportassembly.layout.strip.Hold;
import io.github.reportassembly.layout.strip.Strip;
import io.github.reportassembly.page.Artifact;
import io.github.reportassembly.page.LinkTarget;
import io.github.reportassembly.page.PageItem;
import io.github.reportassembly.page.StructureAttributes;
import io.github.reportassembly.page.StructureRole;
import io.github.reportassembly.source.SourceSpan;
import io.github.reportassembly.style.BlockStyle;
import io.github.reportassembly.style.FontKey;
import io.github.reportassembly.style.FontWeight;
import io.github.reportassembly.style.Palette;
import io.github.reportassembly.style.StyleName;
import io.github.reportassembly.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recommendations and their siblings: a rule, a badge, a kicker, a title, the text, its parts, details, a rule. */
final class ItemComposer {
    private static final int KICKER_BASELINE = 14_500;
    /** From the kicker's baseline to that of the title. */
    private static final int KICKER_TO_TITLE = 17_000;

    private static final int KICKER_TO_STATEMENT = 14_500;
    /** From the kicker's baseline to what follows it on a further page. */
    private static final int KICKER_TO_REST = 15_500;

    private static final int CONTINUED_RULE = 750;
    private static final int CONTINUED_BADGE_TOP = 7_750;
    private static final int AFTER_TEXT = 6_000;
    private static final int BEFORE_PART = 6_000;
    private static final int BEFORE_DETAILS = 13_000;
    private static final int BEFORE_FINDING_DETAILS = 5_250;
    private static final int FINDING_NAMES = 58_000;
    private static final int MOST_NAMES = 92_000;
    private static final int NAME_GAP = 8_000;
    /** Between the last line of text and the bottom rule. */
    private static final int BEFORE_BOTTOM_RULE = 8_250;

    private static final int AFTER = 18_000;

    private final FlowComposer flow;
    private final ItemBlock item;
    private final ItemLook look;
    private final Galley out;
    private final SourceSpan span;

    ItemComposer(FlowComposer flow, ItemBlock item, Galley out) {
        this.flow = flow;
        this.item = item;
        this.look = ItemLook.of(item.kind());
        this.out = out;
        this.span = item.origin().span();
    }

    void compose(Setting setting) {
        flow.structure.open(StructureRole.DIVISION);
        item.label().ifPresent(label -> out.place(label.id()));
        out.place(item.origin().id());
        Line kicker = kicker();
        Group group = setting.group().inner(Backdrop.NONE, List.of(continued(kicker, setting)));
        BlockStyle body = setting.style().withSpace(0, AFTER_TEXT);
        Setting own = setting.in(group).with(body).with(Manner.PLAIN).with(LineAlignment.START);
        int from = out.size();
        out.add(head(kicker, own));
        title(own);
        flow.blocks(item.blocks(), own, out);
        parts(own);
        details(own);
        bottom(own);
        if (look.whole()) {
            out.hold(from, Hold.WHOLE, false);
        }
        flow.structure.close();
    }

    /** The line above the title; what it says after the number, such as that nothing binds, is of lighter weight. */
    private Line kicker() {
        TextStyle style = flow.typography.style(StyleName.ITEM_LABEL).text().withColor(look.color());
        flow.structure.open(StructureRole.PARAGRAPH);
        String words = PlainWords.of(item.kicker());
        int number = words.indexOf(item.number());
        int end = number < 0 || item.number().isEmpty()
                ? words.length()
                : number + item.number().length();
        FontKey regular = new FontKey(style.font().family(), FontWeight.REGULAR, false);
        Optional<InternalLink> link = link();
        int element = link.isPresent() ? flow.structure.open(StructureRole.LINK) : 0;
        List<LineItem> items = flow.collector(out, span)
                .add(words.substring(0, end), leading(Look.of(style, flow.language), link, element))
                .add(words.substring(end), leading(Look.of(style.withFont(regular), flow.language), link, element))
                .items();
        if (link.isPresent()) {
            flow.structure.close();
        }
        flow.structure.close();
        return flow.setter.line(items);
    }

    /** What the whole line above the title leads to. */
    private Optional<InternalLink> link() {
        return item.kicker().size() == 1 && item.kicker().get(0) instanceof InternalLink link
                ? Optional.of(link)
                : Optional.empty();
    }

    private static Look leading(Look look, Optional<InternalLink> link, int element) {
        return link.map(to ->
                        look.leadingTo(new LinkTarget.Place(to.target().id()), element, PlainWords.of(to.content())))
                .orElse(look);
    }

    private int textTop() {
        BlockStyle title = flow.typography.style(look.title());
        int distance = look.title() == StyleName.ITEM_TITLE ? KICKER_TO_TITLE : KICKER_TO_STATEMENT;
        return KICKER_BASELINE + distance - title.ascent();
    }

    private Strip head(Line kicker, Setting setting) {
        List<PageItem> items = new ArrayList<>();
        items.add(Boxes.rectangle(0, 0, frame(setting), look.topRule(), look.ruleColor()));
        items.addAll(
                look.filled()
                        ? Badge.filled(flow.setter, item.number(), look.badgeTop(), span)
                        : Badge.outlined(flow.setter, item.number(), look.badgeTop(), look.color(), span));
        items.addAll(TextSetter.at(kicker, setting.indent(), KICKER_BASELINE));
        return Strip.of(textTop(), items)
                .withSpace(look.before(), 0)
                .withHold(Hold.HEADING)
                .withGroup(setting.group());
    }

    /** Announces the item on a further page. */
    private Strip continued(Line kicker, Setting setting) {
        TextStyle style = flow.typography.style(StyleName.ITEM_LABEL).text();
        FontKey regular = new FontKey(style.font().family(), FontWeight.REGULAR, false);
        Line words = flow.setter.line(
                flow.typography.phrases().text("layout.continued"),
                style.withFont(regular).withColor(Palette.GREY),
                Artifact.DECORATION,
                span);
        int space = style.size() / 4;
        List<PageItem> items = new ArrayList<>();
        items.add(Boxes.rectangle(0, 0, frame(setting), CONTINUED_RULE, Palette.NAVY));
        items.addAll(Badge.outlined(flow.setter, item.number(), CONTINUED_BADGE_TOP, look.color(), span));
        items.addAll(TextSetter.at(kicker, setting.indent(), KICKER_BASELINE));
        items.addAll(TextSetter.at(words, setting.indent() + kicker.width() + space, KICKER_BASELINE));
        return ArtifactItems.copy(Strip.of(KICKER_BASELINE + KICKER_TO_REST, items));
    }

    private void title(Setting setting) {
        if (item.title().isEmpty()) {
            return;
        }
        BlockStyle style = flow.typography.style(look.title());
        Setting own = setting.with(style.withText(look.title(style.text())));
        // a statement is a sentence and fills its lines; a title is balanced
        Setting set = look.title() == StyleName.ITEM_TITLE ? own.with(Manner.TITLE) : own;
        List<Inline> title =
                item.kind() == ItemKind.WITHDRAWN ? List.of(new Strikethrough(item.title())) : item.title();
        flow.structure.open(StructureRole.PARAGRAPH);
        List<LineItem> items = flow.inlines(title, set, out, span);
        flow.structure.close();
        int from = out.size();
        out.addAll(flow.paragraphs.lines(items, set), set.group());
        boolean more = !item.blocks().isEmpty()
                || !item.parts().isEmpty()
                || !item.details().isEmpty();
        out.hold(from, Hold.HEADING, more);
    }

    private void parts(Setting setting) {
        if (!item.parts().isEmpty()) {
            flow.structure.open(StructureRole.LIST, StructureAttributes.NONE.asOrdered());
            for (ItemPart part : item.parts()) {
                part(part, setting);
            }
            flow.structure.close();
        }
    }

    private void part(ItemPart part, Setting setting) {
        part.label().ifPresent(label -> out.place(label.id()));
        out.place(part.origin().id());
        int from = out.size();
        TextStyle style = HangingComposer.markStyle(setting.style().text());
        List<Block> rest = part.blocks();
        flow.structure.open(StructureRole.LIST_ITEM);
        flow.structure.open(StructureRole.LABEL);
        Line number = flow.setter.line(
                part.number(), style, flow.structure.content(), part.origin().span());
        flow.structure.close();
        flow.structure.open(StructureRole.LIST_BODY);
        out.hang(number.items());
        Look look = Look.of(setting.style().text(), setting.language()).bold();
        if (!rest.isEmpty() && rest.get(0) instanceof Paragraph first) {
            List<LineItem> prefix = part.title().isEmpty()
                    ? List.of()
                    : RunIn.items(flow, part.title(), look, out, part.origin().span());
            flow.paragraphs.compose(first, prefix, setting, out);
            rest = rest.subList(1, rest.size());
        } else if (!part.title().isEmpty()) {
            List<LineItem> title = flow.collector(out, part.origin().span())
                    .add(part.title(), look)
                    .items();
            out.addAll(flow.paragraphs.lines(title, setting), setting.group());
        }
        flow.blocks(rest, setting, out);
        flow.structure.close();
        flow.structure.close();
        out.spaceAbove(from, BEFORE_PART);
    }

    private void details(Setting setting) {
        if (item.details().isEmpty()) {
            return;
        }
        DetailsComposer details = new DetailsComposer(flow);
        boolean ruled = look.ruledDetails();
        DetailsComposer.Form form = ruled
                ? details.form(StyleName.DETAIL)
                : new DetailsComposer.Form(flow.typography.style(StyleName.FINDING_DETAIL), names(), false);
        int from = out.size();
        details.rows(item.details(), form, setting, span, out);
        out.spaceAbove(from, ruled ? BEFORE_DETAILS : BEFORE_FINDING_DETAILS);
    }

    /** How wide the names of unruled details are: wider than usual where one needs it. */
    private int names() {
        int widest = FINDING_NAMES;
        TextStyle style = flow.typography.style(StyleName.FINDING_DETAIL).text();
        for (Detail detail : item.details()) {
            int width = flow.setter.width(List.of(flow.setter.run(detail.name(), style, 0, span)));
            widest = Math.max(widest, Math.min(width + NAME_GAP, MOST_NAMES));
        }
        return widest;
    }

    private void bottom(Setting setting) {
        boolean tight = look.ruledDetails() && !item.details().isEmpty();
        int top = tight ? 0 : BEFORE_BOTTOM_RULE;
        out.replaceLast(out.last().withSpace(out.last().before(), 0).withHold(Hold.FIRM));
        PageItem rule = Boxes.rectangle(0, top, frame(setting), look.bottomRule(), look.ruleColor());
        out.add(Strip.of(top + look.bottomRule(), List.of(rule))
                .withSpace(0, AFTER)
                .withGroup(setting.group()));
    }

    private static int frame(Setting setting) {
        return setting.indent() + setting.measure();
    }
}
