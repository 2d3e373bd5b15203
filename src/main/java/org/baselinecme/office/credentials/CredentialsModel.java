package org.baselinecme.office.credentials;

import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the page of NPI, licenses and board IDs shows beside the person's own, whichever of its forms was sent. */
@ControllerAdvice(assignableTypes = {CredentialsController.class, BoardIdController.class})
class CredentialsModel {
    private final References references;
    private final NpiRegistry registry;

    CredentialsModel(References references, NpiRegistry registry) {
        this.references = references;
        this.registry = registry;
    }

    @ModelAttribute("registry")
    boolean registry() {
        return registry.isOn();
    }

    @ModelAttribute("boards")
    List<ReferenceRow> boards() {
        return references.read(ReferenceList.BOARD).of(ReferenceList.BOARD);
    }
}
