package org.baselinecme.delivery.attendance;

import java.util.List;

/**
 * A check-in to a session.
 *
 * @param agenda the sessions of the activity, which stay as they are until the transaction ends
 * @param ready whether the session was found ready to start in this request; a repeated check-in does not ask again
 */
public record CheckIn(Session session, List<Session> agenda, boolean ready) {}
