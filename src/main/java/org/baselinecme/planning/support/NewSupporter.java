package org.baselinecme.planning.support;

import org.jspecify.annotations.Nullable;

/**
 * A supporter to be added.
 *
 * @param company id in the register of companies, as a form sends it
 * @param agreement null where it is filed later
 */
public record NewSupporter(
        String company, SupportNature nature, @Nullable NewAgreement agreement) {}
