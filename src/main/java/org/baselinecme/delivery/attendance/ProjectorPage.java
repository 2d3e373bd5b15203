package org.baselinecme.delivery.attendance;

import org.baselinecme.platform.web.QrCode;

/** The code of a session as it is thrown on the wall: to scan, and to type. */
record ProjectorPage(SheetPage sheet, String address, QrCode qr) {
    static ProjectorPage of(SheetPage sheet, String address) {
        return new ProjectorPage(sheet, address, QrCode.of(address));
    }

    /** The address without how it is reached, as people type it. */
    public String typed() {
        return address.replaceFirst("^https?://", "").replaceFirst("/[^/]+$", "");
    }
}
