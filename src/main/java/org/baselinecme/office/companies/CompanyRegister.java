package org.baselinecme.office.companies;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The list of the companies of the register. It belongs to no department. */
@Service
@Transactional(readOnly = true)
public class CompanyRegister {
    private final CompanyRelationships relationships;
    private final ListReader reader;
    private final Office office;

    CompanyRegister(CompanyRelationships relationships, ListReader reader, Office office) {
        this.relationships = relationships;
        this.reader = reader;
        this.office = office;
    }

    /** A page of the companies that match, undetermined companies first unless asked otherwise. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    ListPage list(Me me, MultiValueMap<String, String> address) {
        return reader.page(me, CompanyList.LIST, scope(me), address);
    }

    /** Writes the companies that match into a file. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    void file(Me me, MultiValueMap<String, String> address, ListFile file) {
        reader.write(CompanyList.LIST, scope(me), address, file.named("companies"));
    }

    private ListScope scope(Me me) {
        return CompanyList.scope(relationships.peopleByCompany(), me.has(Duty.KEEP_COMPANIES), office.moments());
    }
}
