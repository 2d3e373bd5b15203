package org.baselinecme.evidence.accreditation;

import java.util.ArrayList;
import java.util.Map;
import org.baselinecme.planning.faculty.SessionFiles;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.FileArchive;
import org.baselinecme.platform.files.FileArchive.Entry;
import org.baselinecme.platform.files.FileContent;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.print.Printer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects the whole file of an activity for download. */
@Service
@Transactional(readOnly = true)
public class FileBundles {
    private final StructuredAbstracts abstracts;
    private final FiledDocumentRepository documents;
    private final SessionFiles sessions;
    private final Files files;
    private final Printer printer;

    FileBundles(
            StructuredAbstracts abstracts,
            FiledDocumentRepository documents,
            SessionFiles sessions,
            Files files,
            Printer printer) {
        this.abstracts = abstracts;
        this.documents = documents;
        this.sessions = sessions;
        this.files = files;
        this.printer = printer;
    }

    /**
     * Returns the printed file with every document that was not withdrawn, in folders by record; those who see the activity may
     * read them all. Readers who may open the slides and handouts of its sessions get these too.
     */
    @Needs(Duty.SEE_ACTIVITIES)
    FileArchive of(Me me, ActivityId activity) {
        var page = abstracts.of(me, activity);
        var name = "activity-file-" + page.place().number();
        var print = new ByteArrayResource(printer.pdf("print/activity-file", Map.of("page", page)));
        var entries = new ArrayList<Entry>();
        entries.add(new Entry("", name + ".pdf", print));
        documents
                .findByActivityAndWithdrawnAtIsNullOrderByFiledAtAscIdAsc(activity)
                .forEach(one -> entries.add(entry(one.record(), files.open(one.file()))));
        entries.addAll(sessions.entries(me, page.place(), "session-materials/"));
        return new FileArchive(name + ".zip", entries);
    }

    private static Entry entry(FileRecord record, FileContent document) {
        var folder = "%02d-%s".formatted(record.number(), record.code());
        return new Entry(folder, String.valueOf(document.getFilename()), document);
    }
}
