package org.baselinecme.planning.designation;

import java.util.UUID;

/** A joint provider as a page lists it. */
record JointProviderRow(UUID id, String name) {}
