package org.baselinecme.delivery.attendance;

import org.baselinecme.platform.web.QrCode;

/** The code of a session to project: to scan and to type. */
record SessionCodePage(AttendanceSheetPage sheet, String address, QrCode qr) {
    static SessionCodePage of(AttendanceSheetPage sheet, String address) {
        return new SessionCodePage(sheet, address, QrCode.of(address));
    }

    /** The address without scheme and code, as people type it. */
    public String typed() {
        return address.replaceFirst("^https?://", "").replaceFirst("/[^/]+$", "");
    }
}
