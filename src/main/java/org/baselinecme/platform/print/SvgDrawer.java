package org.baselinecme.platform.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.geom.Path2D;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Draws the SVG images of printed documents. A QR code, which is one path of rectangles, is drawn directly; charts are drawn by
 * Batik, which takes several times longer.
 */
final class SvgDrawer extends BatikSVGDrawer {
    private static final Pattern RECTANGLES = Pattern.compile("(?:M\\d+ \\d+h\\d+v1h-\\d+z)+");
    private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        var paths = svg.getElementsByTagName("path");
        if (paths.getLength() == 1 && svg.getChildNodes().getLength() == 1) {
            var path = ((Element) paths.item(0)).getAttribute("d");
            if (RECTANGLES.matcher(path).matches()) return SquareImage.of(svg, path, dotsPerPixel);
        }
        return super.buildSVGImage(svg, box, context, width, height, dotsPerPixel);
    }

    /**
     * A square image of black rectangles.
     *
     * @param side length of a side in dots
     * @param units the same length in the units of the path
     */
    private record SquareImage(String path, double side, double units) implements SVGDrawer.SVGImage {
        static SquareImage of(Element svg, String path, double dotsPerPixel) {
            var box = svg.getAttribute("viewBox");
            var units = box.substring(box.lastIndexOf(' ') + 1);
            return new SquareImage(
                    path, Double.parseDouble(svg.getAttribute("width")) * dotsPerPixel, Double.parseDouble(units));
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) side;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) side;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var unit = side / units;
            var area = new Path2D.Double();
            var rectangles = RECTANGLE.matcher(path);
            while (rectangles.find()) {
                var left = x + unit * Integer.parseInt(rectangles.group(1));
                var top = y + unit * Integer.parseInt(rectangles.group(2));
                var right = left + unit * Integer.parseInt(rectangles.group(3));
                area.moveTo(left, top);
                area.lineTo(right, top);
                area.lineTo(right, top + unit);
                area.lineTo(left, top + unit);
                area.closePath();
            }
            device.setColor(FSRGBColor.BLACK);
            device.fill(area);
        }
    }
}
