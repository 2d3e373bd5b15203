package org.baselinecme.demo;

import java.time.Instant;
import java.util.function.Consumer;
import org.baselinecme.access.Me;
import org.baselinecme.kernel.PersonId;

/** Something one invented person did at one moment. */
record DemoStep(Instant at, PersonId by, Consumer<Me> work) {}
