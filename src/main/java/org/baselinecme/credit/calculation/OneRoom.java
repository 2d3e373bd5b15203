package org.baselinecme.credit.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;

/** Nobody is in two rooms at once: time in several sessions belongs to the one of which most was attended. */
final class OneRoom {
    private OneRoom() {}

    /** How much of each session was attended, for systems that ask for a share of it. */
    static Map<VerifiedAttendance, Long> seconds(List<VerifiedAttendance> proofs) {
        var taken = new ArrayList<TimeInterval>();
        var attended = new HashMap<VerifiedAttendance, Long>();
        for (var proof : proofs.stream()
                .sorted(Comparator.comparing(VerifiedAttendance::seconds).reversed())
                .toList()) {
            var own = TimeInterval.without(taken, proof.counted());
            attended.put(proof, TimeInterval.seconds(own));
            taken.addAll(own);
        }
        return attended;
    }
}
