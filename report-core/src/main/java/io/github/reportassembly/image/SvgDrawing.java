package io.github.reportassembly.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;

/** A drawing that can be painted. Its text is set in the fonts of the report, whatever fonts a machine has. */
public final class SvgDrawing {
    private static final int DEEPEST = 60;
    private static final int MOST_SHAPES = 50_000;
    private static final int DEEPEST_USE = 15;

    private final SVGDocument document;

    private SvgDrawing(SVGDocument document) {
        this.document = document;
    }

    /**
     * Makes a picture ready.
     *
     * @param svg an SVG picture as {@link ImageReader} gives it
     * @throws IllegalArgumentException if it cannot be drawn; the reader lets no such picture pass
     */
    public static SvgDrawing of(ReportImage svg) {
        SvgFonts.register();
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(DEEPEST, DEEPEST_USE, MOST_SHAPES))
                .build();
        SVGDocument document = new SVGLoader()
                .load(
                        () -> SvgCleaner.factory().createXMLEventReader(new ByteArrayInputStream(svg.bytes())),
                        null,
                        context);
        if (document == null) {
            throw new IllegalArgumentException("no drawing: " + svg.path());
        }
        return new SvgDrawing(document);
    }

    /** Paints the drawing over the rectangle from (0, 0) to (width, height). */
    public void paint(Graphics2D graphics, double width, double height) {
        document.render((Component) null, graphics, new ViewBox(0, 0, (float) width, (float) height));
    }
}
