package io.github.reportassembly.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import io.github.reportassembly.diagnostic.Watch;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A drawing that can be painted. Its text is set in the fonts of the report, whatever fonts a machine has. */
public final class SvgDrawing {
    private static final int DEEPEST = 60;

    /** What the library says of odd drawings would come to the terminal, past all order and in the machine's language. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    private static final int DEEPEST_USE = 15;

    private final SVGDocument document;

    private final String path;

    private SvgDrawing(SVGDocument document, String path) {
        this.path = path;
        this.document = document;
    }

    /**
     * Makes a picture ready.
     *
     * @param svg an SVG picture as {@link ImageReader} gives it
     * @throws IllegalArgumentException if it cannot be drawn; the reader lets no such picture pass
     */
    public static SvgDrawing of(ReportImage svg) {
        Watch.at(svg.path());
        SvgFonts.register();
        LIBRARY.setLevel(Level.OFF);
        // Reading has counted the shapes.
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .documentLimits(new DocumentLimits(DEEPEST, DEEPEST_USE, Integer.MAX_VALUE))
                .build();
        SVGDocument document = new SVGLoader()
                .load(
                        () -> SvgCleaner.factory().createXMLEventReader(new ByteArrayInputStream(svg.bytes())),
                        null,
                        context);
        if (document == null) {
            throw new IllegalArgumentException("no drawing: " + svg.path());
        }
        return new SvgDrawing(document, svg.path());
    }

    /** Paints the drawing over the rectangle from (0, 0) to (width, height). */
    public void paint(Graphics2D graphics, double width, double height) {
        Watch.at(path);
        document.render((Component) null, graphics, new ViewBox(0, 0, (float) width, (float) height));
    }
}
