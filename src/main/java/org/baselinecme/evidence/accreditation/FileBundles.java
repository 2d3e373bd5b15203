package org.baselinecme.evidence.accreditation;

import java.util.Map;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.print.Printer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects the whole file of an activity for download. */
@Service
@Transactional(readOnly = true)
public class FileBundles {
    private final StructuredAbstracts abstracts;
    private final FiledDocumentRepository documents;
    private final Files files;
    private final Printer printer;

    FileBundles(StructuredAbstracts abstracts, FiledDocumentRepository documents, Files files, Printer printer) {
        this.abstracts = abstracts;
        this.documents = documents;
        this.files = files;
        this.printer = printer;
    }

    /** Returns the printed file with every document that was not withdrawn; those who see the activity may read them all. */
    @Needs(Duty.SEE_ACTIVITIES)
    FileBundle of(Me me, ActivityId activity) {
        var page = abstracts.of(me, activity);
        return new FileBundle(
                page.place().number(),
                printer.pdf("print/activity-file", Map.of("page", page)),
                documents.findByActivityAndWithdrawnAtIsNullOrderByFiledAtAscIdAsc(activity).stream()
                        .map(one -> new FileBundle.Entry(one.record(), files.open(one.file())))
                        .toList());
    }
}
