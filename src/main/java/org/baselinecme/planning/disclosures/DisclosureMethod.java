package org.baselinecme.planning.disclosures;

/** How a disclosure was made. */
enum DisclosureMethod {
    /** The person filled in the form. */
    FORM,
    /** The person confirmed that nothing has changed. */
    RENEWAL,
    /** Staff recorded what the person told them. */
    VERBAL
}
