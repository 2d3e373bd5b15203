package org.baselinecme.office.credentials;

import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What the page of NPI, licenses and board IDs shows beside the person's own, whichever of its forms was sent. */
@ControllerAdvice(assignableTypes = {CredentialsController.class, BoardIdController.class})
class CredentialsModel {
    private final References references;
    private final NpiRegistry registry;
    private final LearnerIds ids;

    CredentialsModel(References references, NpiRegistry registry, LearnerIds ids) {
        this.references = references;
        this.registry = registry;
        this.ids = ids;
    }

    @ModelAttribute("registry")
    boolean registry() {
        return registry.isOn();
    }

    @ModelAttribute("boards")
    List<ReferenceRow> boards() {
        return references.read(ReferenceList.BOARD).of(ReferenceList.BOARD);
    }

    /** What credit systems ask of a learner, on one's own page. */
    @ModelAttribute("fields")
    List<LearnerIds.Field> fields(Me me, @PathVariable(required = false) @Nullable PersonId person) {
        return person == null && me.has(Duty.TAKE_PART) ? ids.mine(me) : List.of();
    }
}
