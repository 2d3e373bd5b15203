package org.baselinecme.office.office;

import org.baselinecme.platform.kernel.DepartmentId;

/** A department of the provider: one of the scopes of its staff. */
public record Department(DepartmentId id, String code, String name) {}
