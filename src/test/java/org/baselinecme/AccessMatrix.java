package org.baselinecme;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gets what answer, route by route: {@code sign-in} leads to the sign-in page, {@code 302} onward, 403 lacks the duty,
 * 404 is absent or out of scope (nobody can tell which), 409 is refused by the domain with its reasons.
 */
final class AccessMatrix {
    static final List<String> PEOPLE =
            List.of("anonymous", "learner", "planner", "another", "coordinator", "elsewhere", "reviewer", "director");

    private static final String TABLE = """
            route                                                       given     anonymous learner planner another coordinator elsewhere reviewer director
            GET  /                                                      -         sign-in   200     200     200     200         200       200      200
            GET  /board                                                 -         sign-in   403     403     403     200         200       200      200
            GET  /board.csv                                             -         sign-in   403     403     403     200         200       200      200
            GET  /activities                                            -         sign-in   403     200     200     200         200       200      200
            GET  /activities.csv                                        -         sign-in   403     200     200     200         200       200      200
            GET  /activities/new                                        -         sign-in   403     200     200     200         200       403      200
            POST /activities                                            -         sign-in   403     302     302     302         422       403      302
            GET  /activities/{id}                                       draft     sign-in   403     200     404     200         404       200      200
            GET  /activities/{id}/record                                draft     sign-in   403     200     404     200         404       200      200
            GET  /activities/{id}/particulars                           draft     sign-in   403     200     404     200         404       403      200
            POST /activities/{id}/particulars                           draft     sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/acceptance                            submitted sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/declination                           submitted sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/planning                              accepted  sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/review                                scheduled sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/cancellation                          accepted  sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/exemption                             accepted  sign-in   403     403     403     403         403       302      302
            GET  /activities/{id}/people                                accepted  sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/people                                accepted  sign-in   403     302     404     302         404       403      302
            GET  /activities/{id}/people/{contributor}                  staffed   sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/people/{contributor}/departure        staffed   sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/people/{contributor}/requests         staffed   sign-in   403     403     403     302         404       302      302
            POST /activities/{id}/people/{contributor}/decisions        disclosed sign-in   403     403     403     403         403       302      302
            POST /activities/{id}/people/{contributor}/disqualification staffed   sign-in   403     403     403     403         403       302      302
            GET  /activities/{id}/agenda                                accepted  sign-in   403     200     404     200         404       200      200
            GET  /activities/{id}/agenda/maximum                        accepted  sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/agenda                                accepted  sign-in   403     302     404     302         404       403      302
            GET  /activities/{id}/agenda/{slot}                         scheduled sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/agenda/{slot}                         scheduled sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/agenda/{slot}/removal                 scheduled sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/estimate                              accepted  sign-in   403     302     404     302         404       403      302
            GET  /activities/{id}/content                               scheduled sign-in   403     200     404     200         404       200      200
            GET  /activities/{id}/content/{slot}                        scheduled sign-in   403     403     403     403         403       200      200
            POST /activities/{id}/content/{slot}                        scheduled sign-in   403     403     403     403         403       302      302
            GET  /activities/{id}/credit                                scheduled sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/credit                                accepted  sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/partners                              accepted  sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/partners/{partner}/departure          joint     sign-in   403     403     403     302         404       403      302
            GET  /activities/{id}/outcomes                              measured  sign-in   403     200     404     200         404       200      200
            GET  /activities/{id}/outcomes/new                          measured  sign-in   403     200     404     200         404       403      200
            POST /activities/{id}/outcomes/new                          measured  sign-in   403     302     404     302         404       403      302
            GET  /activities/{id}/outcomes/published                    measured  sign-in   403     200     404     200         404       403      200
            POST /activities/{id}/outcomes/published                    measured  sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/outcomes/published/{reference}/removal measured  sign-in   403     302     404     302         404       403      302
            GET  /measures/{id}                                         measured  sign-in   403     200     404     200         404       200      200
            GET  /measures/{id}/report.pdf                              measured  sign-in   403     200     404     200         404       200      200
            GET  /measures/{id}/edit                                    measured  sign-in   403     200     404     200         404       403      200
            POST /measures/{id}/edit                                    measured  sign-in   403     302     404     302         404       403      302
            POST /measures/{id}/removal                                 measured  sign-in   403     302     404     302         404       403      302
            GET  /measures/{id}/observations                            measured  sign-in   403     200     404     200         404       200      200
            POST /measures/{id}/observations                            measured  sign-in   403     302     404     302         404       403      302
            POST /measures/{id}/observations/{observation}/withdrawal   measured  sign-in   403     302     404     302         404       403      302
            POST /measures/{id}/observations/files                      measured  sign-in   403     409     404     409         404       403      409
            GET  /measures/{id}/observations/files/{file}               measured  sign-in   403     404     404     404         404       403      404
            POST /measures/{id}/observations/files/{file}/loading       measured  sign-in   403     404     404     404         404       403      404
            POST /measures/{id}/claim                                   measured  sign-in   403     409     404     409         404       403      409
            GET  /approvals                                             -         sign-in   403     403     403     403         403       200      200
            POST /activities/{id}/approval                              in-review sign-in   403     403     403     403         403       302      302
            POST /activities/{id}/return                                in-review sign-in   403     403     403     403         403       302      302
            POST /activities/{id}/opening                               approved  sign-in   403     403     403     302         404       403      302
            GET  /activities/{id}/attendance                            listed    sign-in   403     403     403     200         404       403      200
            GET  /activities/{id}/attendance/{slot}                     listed    sign-in   403     403     403     200         404       403      200
            GET  /activities/{id}/attendance/{slot}/people.csv          listed    sign-in   403     403     403     200         404       403      200
            GET  /activities/{id}/attendance/{slot}/code                listed    sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/attendance/{slot}/code                listed    sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/attendance/{slot}/people              listed    sign-in   403     403     403     409         404       403      409
            POST /activities/{id}/attendance/{slot}/people/{presence}/withdrawal listed sign-in 403 403    403     404         404       403      404
            POST /activities/{id}/attendance/{slot}/times               listed    sign-in   403     403     403     409         404       403      409
            POST /activities/{id}/attendance/{slot}/files               listed    sign-in   403     403     403     409         404       403      409
            GET  /activities/{id}/attendance/{slot}/files/{file}        listed    sign-in   403     403     403     404         404       403      404
            POST /activities/{id}/attendance/{slot}/files/{file}/loading listed   sign-in   403     403     403     409         404       403      409
            POST /activities/{id}/attendance/{slot}/files/{file}/withdrawal listed sign-in  403     403     403     404         404       403      404
            GET  /activities/{id}/attendance/{slot}/queue               listed    sign-in   403     403     403     200         404       403      200
            POST /activities/{id}/attendance/{slot}/queue/{row}/match   listed    sign-in   403     403     403     409         404       403      409
            POST /activities/{id}/attendance/{slot}/queue/{row}/people  listed    sign-in   403     403     403     404         404       403      404
            POST /activities/{id}/attendance/{slot}/queue/{row}/room    listed    sign-in   403     403     403     409         404       403      409
            POST /activities/{id}/attendance/{slot}/queue/{row}/dismissal listed  sign-in   403     403     403     409         404       403      409
            POST /activities/{id}/attendance/{slot}/queue/{row}/reopening listed  sign-in   403     403     403     404         404       403      404
            GET  /activities/{id}/evaluation                            listed    sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/evaluation/{answer}/review            listed    sign-in   403     403     403     403         403       404      404
            GET  /activities/{id}/assessment                            assessed  sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/assessment                            assessed  sign-in   403     302     404     302         404       403      302
            GET  /activities/{id}/assessment/results                    assessed  sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/assessment/items                      assessed  sign-in   403     302     404     302         404       403      302
            GET  /activities/{id}/assessment/items/{item}               assessed  sign-in   403     200     404     200         404       403      200
            POST /activities/{id}/assessment/items/{item}               assessed  sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/assessment/items/{item}/place         assessed  sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/assessment/items/{item}/removal       assessed  sign-in   403     302     404     302         404       403      302
            GET  /assessments/{activity}/{occasion}                     asked     sign-in   200     200     200     200         200       200      200
            POST /assessments/{activity}/{occasion}                     asked     sign-in   409     409     409     409         409       409      409
            POST /assessments/{activity}/{occasion}/answers             asked     sign-in   409     409     409     409         409       409      409
            POST /assessments/{activity}/{occasion}/submission          asked     sign-in   302     302     302     302         302       302      302
            GET  /activities/{id}/awards                                listed    sign-in   403     403     403     200         404       403      200
            GET  /activities/{id}/awards.csv                            listed    sign-in   403     403     403     200         404       403      200
            GET  /activities/{id}/awards/{claim}                        listed    sign-in   403     403     403     404         404       403      404
            POST /activities/{id}/awards/{claim}/reversal               listed    sign-in   403     403     403     404         404       403      404
            POST /activities/{id}/awards/{claim}/correction             listed    sign-in   403     403     403     404         404       403      404
            GET  /at                                                    -         200       200     200     200     200         200       200      200
            GET  /at/{code}                                             -         404       404     404     404     404         404       404      404
            POST /at/{code}                                             -         sign-in   404     404     404     404         404       404      404
            POST /at/{code}/presence                                    -         sign-in   404     404     404     404         404       404      404
            GET  /claims                                                -         sign-in   200     200     200     200         200       200      200
            GET  /claims/{activity}                                     listed    sign-in   404     404     404     404         404       404      404
            POST /claims/{activity}                                     listed    sign-in   404     404     404     404         404       404      404
            GET  /claims/{activity}/{session}                           listed    sign-in   200     200     200     200         200       200      200
            POST /claims/{activity}/{session}                           listed    sign-in   409     409     409     409         409       409      409
            POST /claims/{activity}/late                                listed    sign-in   404     404     404     404         404       404      404
            POST /claims/{activity}/{session}/late                      listed    sign-in   404     404     404     404         404       404      404
            POST /activities/{id}/late-claims/{late}/grant              listed    sign-in   403     403     403     404         404       403      404
            POST /activities/{id}/late-claims/{late}/refusal            listed    sign-in   403     403     403     404         404       403      404
            GET  /awards/{claim}                                        -         sign-in   404     404     404     404         404       404      404
            GET  /catalogue                                             -         200       200     200     200     200         200       200      200
            GET  /catalogue/{number}                                    in-review 404       404     404     404     404         404       404      404
            GET  /catalogue/{number}                                    approved  200       200     200     200     200         200       200      200
            GET  /catalogue/{number}/calendar.ics                       approved  200       200     200     200     200         200       200      200
            GET  /catalogue/{number}/registration                       in-review 404       404     404     404     404         404       404      404
            GET  /catalogue/{number}/registration                       approved  200       200     200     200     200         200       200      200
            POST /catalogue/{number}/registration                       approved  sign-in   409     409     409     409         409       409      409
            POST /catalogue/{number}/registration/withdrawal            approved  sign-in   409     409     409     409         409       409      409
            POST /catalogue/{number}/guests                             approved  409       409     409     409     409         409       409      409
            GET  /guests                                                -         200       302     302     302     302         302       302      302
            POST /guests                                                -         302       302     302     302     302         302       302      302
            GET  /guests/mine                                           -         sign-in   200     200     200     200         200       200      200
            POST /guests/confirmation                                   -         sign-in   409     409     409     409         409       409      409
            POST /guests/{person}/joining                               -         sign-in   404     404     404     404         404       404      404
            GET  /registrations                                         -         sign-in   200     200     200     200         200       200      200
            GET  /registrations/{number}                                approved  sign-in   302     302     302     302         302       302      302
            GET  /activities/{id}/registrations                         approved  sign-in   403     403     403     200         404       403      200
            POST /activities/{id}/registrations                         approved  sign-in   403     403     403     302         404       403      302
            GET  /activities/{id}/registrations/list.csv                approved  sign-in   403     403     403     200         404       403      200
            GET  /disclosure                                            -         sign-in   200     200     200     200         200       200      200
            POST /disclosure                                            -         sign-in   200     200     200     200         200       200      200
            POST /disclosure/renewal                                    -         sign-in   409     409     409     409         409       409      409
            GET  /transcript                                            -         sign-in 200     200     200     200         200       200      200
            GET  /transcript.pdf                                        -         sign-in 200     200     200     200         200       200      200
            GET  /transcript.csv                                        -         sign-in 200     200     200     200         200       200      200
            GET  /transcript/external                                   -         sign-in 200     200     200     200         200       200      200
            POST /transcript/external                                   -         sign-in 302     302     302     302         302       302      302
            GET  /transcript/external/{credit}                          -         sign-in 404     404     404     404         404       404      404
            POST /transcript/external/{credit}                          -         sign-in 404     404     404     404         404       404      404
            POST /transcript/external/{credit}/removal                  -         sign-in 404     404     404     404         404       404      404
            GET  /transcript/external/{credit}/document                 -         sign-in 404     404     404     404         404       404      404
            GET  /certificates/{serial}                                 -         sign-in 404     404     404     404         404       404      404
            GET  /certificates/{serial}/certificate.pdf                 -         sign-in 404     404     404     404         404       404      404
            GET  /certificates/of/{claim}                               -         sign-in 404     404     404     404         404       404      404
            POST /certificates/{serial}/revisions                       -         sign-in 404     404     404     404         404       404      404
            POST /certificates/{serial}/privacy                         -         sign-in 404     404     404     404         404       404      404
            GET  /verify                                                -         200     200     200     200     200         200       200      200
            GET  /verify/{serial}                                       -         404     404     404     404     404         404       404      404
            POST /verify/{serial}                                       -         404     404     404     404     404         404       404      404
            GET  /people                                                -         sign-in   403     403     403     200         200       200      200
            GET  /people.csv                                            -         sign-in   403     403     403     200         200       200      200
            GET  /people/new                                            -         sign-in   403     403     403     200         200       403      200
            POST /people                                                -         sign-in   403     403     403     422         422       403      422
            GET  /people/{person}/entry                                 -         sign-in   403     403     403     200         200       403      200
            POST /people/{person}/entry                                 -         sign-in   403     403     403     422         422       403      422
            GET  /deputies                                              -         sign-in   403     403     403     403         403       403      200
            POST /deputies                                              -         sign-in   403     403     403     403         403       403      409
            POST /deputies/{grant}/end                                  -         sign-in   403     403     403     403         403       403      404
            GET  /people/{person}/disclosure                            -         sign-in   403     403     403     200         200       200      200
            POST /people/{person}/disclosure                            -         sign-in   403     403     403     200         200       200      200
            POST /people/{person}/disclosure/changes                    -         sign-in   403     403     403     302         302       302      302
            GET  /companies                                             -         sign-in   403     403     403     200         200       200      200
            GET  /companies/{id}                                        -         sign-in   403     403     403     403         403       200      200
            POST /companies/{id}                                        -         sign-in   403     403     403     403         403       409      409
            GET  /activities/{id}/needs                                 draft     sign-in   403     200     404     200         404       200      200
            GET  /activities/{id}/needs                                 returned  sign-in   403     200     404     200         404       200      200
            GET  /activities/{id}/needs                                 accepted  sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/needs/answers/{question}              draft     sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/needs/answers/{question}              submitted sign-in   403     409     404     409         404       403      409
            POST /activities/{id}/needs/questions/{question}/comments   submitted sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/needs/comments/{comment}/answer       returned  sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/needs/evidence                        draft     sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/needs/evidence/{evidence}/removal     complete  sign-in   403     302     404     302         404       403      302
            GET  /activities/{id}/needs/evidence/{evidence}/file        complete  sign-in   403     200     404     200         404       200      200
            POST /activities/{id}/needs/objectives                      draft     sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/needs/objectives/{objective}          complete  sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/needs/objectives/{objective}/removal  complete  sign-in   403     302     404     302         404       403      302
            POST /activities/{id}/needs/submission                      complete  sign-in   403     302     404     409         404       403      409
            POST /activities/{id}/needs/return                          commented sign-in   403     403     403     302         404       403      302
            POST /activities/{id}/needs/knowledge-alone                 knowledge sign-in   403     403     403     403         403       403      302
            GET  /kept                                                  -         sign-in   302     302     302     302         302       302      302
            GET  /profile                                               -         sign-in   200     200     200     200         200       200      200
            POST /profile                                               -         sign-in   302     302     302     302         302       302      302
            POST /theme                                                 -         sign-in   302     302     302     302         302       302      302
            GET  /settings/lists                                        -         sign-in   403     403     403     403         403       403      200
            GET  /settings/lists/{list}/{code}                          -         sign-in   403     403     403     403         403       403      200
            POST /settings/lists/{list}/{code}                          -         sign-in   403     403     403     403         403       403      302
            GET  /sign-in                                               -         200       302     302     302     302         302       302      302
            POST /sign-in                                               -         302       302     302     302     302         302       302      302
            GET  /sign-in/link                                          -         200       200     200     200     200         200       200      200
            POST /sign-in/link                                          -         200       200     200     200     200         200       200      200
            POST /sign-out                                              -         302       302     302     302     302         302       302      302
            GET  /link/{token}                                          -         404       404     404     404     404         404       404      404
            POST /link/{token}                                          -         404       404     404     404     404         404       404      404
            POST /link/{token}/new                                      -         200       200     200     200     200         200       200      200
            GET  /dev/mail                                              -         404       404     404     404     404         404       404      404
            GET  /dev/mail/{id}                                         -         404       404     404     404     404         404       404      404
            GET  /dev/mail/{id}/attachment                              -         404       404     404     404     404         404       404      404
            GET  /assets/baseline.css                                   -         200       200     200     200     200         200       200      200
            GET  /actuator/health                                       -         200       200     200     200     200         200       200      200
            GET  /actuator/health/liveness                              -         200       200     200     200     200         200       200      200
            GET  /actuator/env                                          -         sign-in   404     404     404     404         404       404      404
            GET  /error                                                 -         500       500     500     500     500         500       500      500
            GET  /favicon.ico                                           -         404       404     404     404     404         404       404      404
            GET  /nothing/here                                          -         sign-in   404     404     404     404         404       404      404
            """;

    private AccessMatrix() {}

    /**
     * One route in one situation.
     *
     * @param given the state of Dr Khan's activity in Medicine, or {@code -}
     * @param answers by person
     */
    record Row(String method, String pattern, String given, Map<String, String> answers) {
        String route() {
            return method + " " + pattern;
        }

        /** Whether what this person does there changes something, so that nobody else can be asked the same again. */
        boolean changesFor(String person) {
            return method.equals("POST") && answers.get(person).equals("302") && isOfAnActivity();
        }

        boolean isOfAnActivity() {
            return !given.equals("-");
        }

        private static Row of(String line) {
            var words = List.of(line.strip().split("\\s+", -1));
            var answers = new TreeMap<String, String>();
            for (var i = 0; i < PEOPLE.size(); i++) answers.put(PEOPLE.get(i), words.get(3 + i));
            return new Row(words.get(0), words.get(1), words.get(2), answers);
        }

        @Override
        public String toString() {
            return route() + " (" + given + ")";
        }
    }

    static List<Row> rows() {
        return TABLE.lines().skip(1).map(Row::of).toList();
    }
}
