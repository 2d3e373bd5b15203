package org.baselinecme.office.nppes;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of NPPES files: what lies in the folder, what was compared, and how many differences wait for a decision. */
@Service
@Transactional(readOnly = true)
public class NppesPages {
    private static final int MOST = 30;
    private static final long MEBIBYTE = 1024L * 1024;
    private final NppesFileRepository repository;
    private final NppesFolder folder;
    private final DifferenceStore store;
    private final References references;
    private final Office office;

    NppesPages(
            NppesFileRepository repository,
            NppesFolder folder,
            DifferenceStore store,
            References references,
            Office office) {
        this.repository = repository;
        this.folder = folder;
        this.store = store;
        this.references = references;
        this.office = office;
    }

    /** The page. */
    @Needs(Duty.IMPORT_RECORDS)
    NppesPage page(Me me) {
        var moments = office.moments();
        return new NppesPage(
                folder.path(),
                folder.list().stream()
                        .map(one -> new Dropped(one.name(), one.bytes() / MEBIBYTE))
                        .toList(),
                repository.findByOrderByStartedAtDescIdDesc(Limit.of(MOST)).stream()
                        .map(file -> new Compared(
                                file.name(),
                                moments.zoned(file.startedAt()),
                                file.rows(),
                                file.matched(),
                                file.isComplete(),
                                file.job() == null ? null : file.job().toString()))
                        .toList(),
                store.openCount(),
                references.read(ReferenceList.STATE).of(ReferenceList.STATE));
    }

    /**
     * What the page shows.
     *
     * @param folder the path of the folder on the server
     * @param open how many differences wait for a decision
     */
    record NppesPage(
            String folder, List<Dropped> dropped, List<Compared> compared, long open, List<ReferenceRow> states) {}

    /** A file in the folder, and its size in MB. */
    record Dropped(String name, long size) {}

    /** A file that was compared, or is being. */
    record Compared(
            String name,
            String when,
            long rows,
            long matched,
            boolean complete,
            @Nullable String job) {}
}
