package org.baselinecme.delivery.attendance;

import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.web.QrCode;

/**
 * The code of a session to project: to scan and to type.
 *
 * @param activity title of the activity
 * @param path of the attendance sheet
 * @param letters the code as people read it
 * @param rotates whether it changes every 30 seconds
 * @param until the clock until which it is valid, with the zone
 * @param open whether it is valid now
 * @param present how many people are in
 */
record SessionCodePage(
        String activity,
        String title,
        String when,
        String path,
        String letters,
        boolean rotates,
        String until,
        boolean open,
        int present,
        String address,
        QrCode qr) {
    static SessionCodePage of(
            String activity,
            Session session,
            Moments moments,
            String code,
            String changing,
            int present,
            String address) {
        var window = session.window();
        return new SessionCodePage(
                activity,
                session.item().title(),
                session.when(moments),
                session.sheet(),
                inThrees(code) + (changing.isEmpty() ? "" : " " + changing),
                !changing.isEmpty(),
                moments.zoned(window.until()),
                !moments.now().isBefore(window.from()) && moments.now().isBefore(window.until()),
                present,
                address,
                QrCode.of(address));
    }

    private static String inThrees(String code) {
        return code.replaceAll("(.{3})(?=.)", "$1 ");
    }

    /** The address without scheme and code, as people type it. */
    public String typed() {
        return address.replaceFirst("^https?://", "").replaceFirst("/[^/]+$", "");
    }
}
