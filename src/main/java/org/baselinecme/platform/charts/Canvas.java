package org.baselinecme.platform.charts;

/** Where a chart is drawn; its letters are 12 pixels or more on a screen, and it never has to be scrolled sideways. */
public enum Canvas {
    /** A page with room beside the chart. */
    ROOMY(640, 280, 15, 6, 24, 0),
    /** A telephone: fewer dates, and names above their rows. */
    NARROW(300, 230, 13, 3, 42, 17),
    /** A printed page. */
    PRINT(760, 270, 12, 8, 15, 0);

    private static final int DISPLAYED = 520;
    private static final double LETTER = 0.6;

    private final int width;
    private final int height;
    private final int font;
    private final int dates;
    private final int row;
    private final int above;

    Canvas(int width, int height, int font, int dates, int row, int above) {
        this.width = width;
        this.height = height;
        this.font = font;
        this.dates = dates;
        this.row = row;
        this.above = above;
    }

    /** Its width, in its own coordinates. */
    public int width() {
        return width;
    }

    /** The height of a chart over time. */
    public int height() {
        return height;
    }

    /** The size of its letters. */
    public int font() {
        return font;
    }

    /** The name of its class in a page. */
    public String style() {
        return this == NARROW ? "narrowest" : "roomiest";
    }

    /** The width of a drawing in a document, in pixels. */
    public int displayed() {
        return DISPLAYED;
    }

    /** The height of a drawing in a document, in pixels. */
    public int displayed(int own) {
        return own * DISPLAYED / width;
    }

    /** The most dates that fit below it. */
    int dates() {
        return dates;
    }

    /** The height of the row of a site. */
    int row() {
        return row;
    }

    /** How much of a row its name takes, where it stands above. */
    int above() {
        return above;
    }

    boolean isNarrow() {
        return this == NARROW;
    }

    /** How wide letters are. */
    int width(String text) {
        return (int) Math.ceil(text.length() * LETTER * font);
    }

    /** A text cut to this width. */
    String fitted(String text, int most) {
        var letters = (int) (most / (LETTER * font));
        return text.length() <= letters ? text : text.substring(0, letters - 1).strip() + "…";
    }
}
