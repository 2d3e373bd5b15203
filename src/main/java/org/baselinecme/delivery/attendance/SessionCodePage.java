package org.baselinecme.delivery.attendance;

import org.baselinecme.platform.web.QrCode;

/**
 * The code of a session to project: to scan and to type.
 *
 * @param activity title of the activity
 * @param path of the attendance sheet
 * @param letters the code as people read it
 * @param rotates whether it changes every 30 seconds
 */
record SessionCodePage(
        String activity,
        String title,
        String when,
        String path,
        String letters,
        boolean rotates,
        String address,
        QrCode qr) {
    static SessionCodePage of(
            String activity, Session session, String when, String code, String changing, String address) {
        return new SessionCodePage(
                activity,
                session.item().title(),
                when,
                session.sheet(),
                changing.isEmpty() ? code : code + " " + changing,
                !changing.isEmpty(),
                address,
                QrCode.of(address));
    }

    /** The address without scheme and code, as people type it. */
    public String typed() {
        return address.replaceFirst("^https?://", "").replaceFirst("/[^/]+$", "");
    }
}
