package org.baselinecme.delivery.attendance;

/**
 * A check-in to a session.
 *
 * @param ready whether the session was found ready to start in this request; a repeated check-in does not ask again
 */
public record CheckIn(Session session, boolean ready) {}
