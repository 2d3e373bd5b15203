package org.baselinecme.delivery.attendance;

import java.util.UUID;

/** A stay of a person in a session that has not ended: neither a part of the session nor a total was recorded. */
record Stay(UUID presence, PresenceEvidence evidence, Session session) {}
