package org.baselinecme.office.credentials;

import java.time.Instant;
import java.util.List;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.springframework.stereotype.Component;

/** Says licenses and board IDs in words: names of states, professions and boards, and days. */
@Component
class CredentialWords {
    private final References references;
    private final OfficeLimits limits;
    private final Office office;

    CredentialWords(References references, OfficeLimits limits, Office office) {
        this.references = references;
        this.limits = limits;
        this.office = office;
    }

    Instant now() {
        return office.moments().now();
    }

    List<CredentialsPage.LicenseRow> licenses(List<License> licenses) {
        var lists = references.read(ReferenceList.STATE, ReferenceList.PROFESSION);
        var moments = office.moments();
        int notice = limits.value(LimitKey.LICENSE_NOTICE);
        return licenses.stream()
                .map(one -> one.row(
                        lists.label(ReferenceList.STATE, one.state()),
                        lists.label(ReferenceList.PROFESSION, one.profession()),
                        moments.today(),
                        notice,
                        one.expiresOn() == null ? "" : moments.dated(one.expiresOn())))
                .toList();
    }

    List<CredentialsPage.BoardRow> boards(List<BoardCertification> boards) {
        var lists = references.read(ReferenceList.BOARD);
        return boards.stream()
                .filter(one -> one.number() != null)
                .map(one -> new CredentialsPage.BoardRow(
                        one.board(), lists.label(ReferenceList.BOARD, one.board()), String.valueOf(one.number())))
                .toList();
    }
}
