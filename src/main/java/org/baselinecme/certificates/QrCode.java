package org.baselinecme.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as a drawing, sharp at every size.
 *
 * @param size its width and height
 * @param path its dark squares
 */
record QrCode(int size, String path) {
    private static final int A_SQUARE = 3;

    static QrCode of(String text) {
        try {
            return drawn(
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    private static QrCode drawn(BitMatrix squares) {
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++)
            for (var x = 0; x < squares.getWidth(); x++)
                if (squares.get(x, y))
                    path.append("M%d %dh%2$dv%2$dh-%2$dz"
                            .replace("%2$d", "" + A_SQUARE)
                            .formatted(x * A_SQUARE, y * A_SQUARE));
        return new QrCode(squares.getWidth() * A_SQUARE, path.toString());
    }
}
