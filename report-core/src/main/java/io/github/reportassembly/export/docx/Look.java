package io.github.reportassembly.export.docx;

/** What is painted behind the text of pages, as VML, which all versions of Word show. */
final class Look {
    private static final String BEHIND = "z-index:-251658752;";

    /** The rising diagonals of the page, in degrees clockwise. */
    private static final int TURN = 305;

    private static final int LANDSCAPE_TURN = 325;

    /** Along the diagonal of the sheet, in points. */
    private static final int LONGEST = 760;

    private Look() {}

    /** The navy tab from the top of the page, in the label column; lengths are points. */
    static String tab(int left, int height) {
        return "<w:r><w:rPr><w:noProof/></w:rPr><w:pict><v:rect id=\"Tab" + height + "\" o:spid=\"_x0000_s"
                + (1025 + height)
                + "\" alt=\"\" style=\"position:absolute;margin-left:" + left
                + "pt;margin-top:0;width:42pt;height:" + height
                + "pt;"
                + BEHIND + "mso-position-horizontal-relative:page;mso-position-vertical-relative:page\""
                + " o:allowincell=\"f\" fillcolor=\"#12355B\" stroked=\"f\"/></w:pict></w:r>";
    }

    /** Words along the rising diagonal, in a solid tone so light that text on it stays readable. */
    static String watermark(String words, boolean landscape) {
        XmlWriter escaped = new XmlWriter();
        escaped.start("v:textpath").attribute("style", "font-family:\"Open Sans\";font-size:1pt;font-weight:bold");
        escaped.attribute("string", words).end();
        int width = Math.min(LONGEST, 53 * words.length());
        return "<w:r><w:rPr><w:noProof/></w:rPr><w:pict>"
                + "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\""
                + " path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/>"
                + "<v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/>"
                + "<v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/>"
                + "<v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/>"
                + "<v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas>"
                + "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\""
                + " o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>"
                + "<v:shape id=\"Watermark\" o:spid=\"_x0000_s2049\" type=\"#_x0000_t136\" alt=\"\""
                + " style=\"position:absolute;margin-left:0;margin-top:0;width:" + width
                + "pt;height:60pt;rotation:" + (landscape ? LANDSCAPE_TURN : TURN) + ";"
                + BEHIND + "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
                + "mso-position-vertical:center;mso-position-vertical-relative:page\" o:allowincell=\"f\""
                + " fillcolor=\"#F0F2F4\" stroked=\"f\">" + escaped.fragment()
                + "<w10:wrap anchorx=\"page\" anchory=\"page\"/></v:shape></w:pict></w:r>";
    }
}
