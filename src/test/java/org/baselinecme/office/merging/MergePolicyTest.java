package org.baselinecme.office.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baselinecme.office.merging.MergeSide.Access;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class MergePolicyTest {
    private static final MergeSide FROM = side("Sam Oyelaran");
    private static final MergeSide INTO = side("Samuel Oyelaran, MD");

    @Test
    void two_plain_entries_are_merged_in_either_direction() {
        assertThat(against(FROM, INTO)).isEmpty();
        assertThat(against(INTO, FROM)).isEmpty();
    }

    @Test
    void an_entry_is_not_merged_with_itself() {
        assertThat(against(FROM, FROM)).containsExactly("merge.same");
    }

    @Test
    void nobody_merges_their_own_entry() {
        assertThat(against(mine(FROM), INTO)).containsExactly("merge.own");
        assertThat(against(FROM, mine(INTO))).containsExactly("merge.own");
        assertThat(MergePolicy.objections(mine(FROM), INTO, true)).hasSize(1);
    }

    @Test
    void an_entry_is_merged_once() {
        assertThat(against(merged(FROM), INTO)).containsExactly("merge.merged");
        assertThat(against(FROM, merged(INTO))).containsExactly("merge.merged");
    }

    @Test
    void only_a_director_merges_entries_of_staff() {
        assertThat(against(FROM, staff(INTO))).containsExactly("merge.staff");
        assertThat(against(staff(FROM), INTO)).containsExactly("merge.staff");
        assertThat(MergePolicy.objections(FROM, staff(INTO), true)).isEmpty();
    }

    @Test
    void the_entry_that_signs_in_remains() {
        assertThat(against(FROM, signsIn(INTO, Access.OPEN))).isEmpty();
        assertThat(against(signsIn(FROM, Access.OPEN), INTO)).containsExactly("merge.account-stays");
        assertThat(against(signsIn(FROM, Access.OPEN), signsIn(INTO, Access.OPEN)))
                .containsExactly("merge.two-accounts");
    }

    @Test
    void a_closed_account_never_remains_and_is_merged_by_a_director_only() {
        assertThat(against(FROM, signsIn(INTO, Access.CLOSED))).containsExactly("merge.into-closed");
        assertThat(against(signsIn(FROM, Access.CLOSED), INTO)).containsExactly("merge.closed");
        assertThat(MergePolicy.objections(FROM, signsIn(INTO, Access.CLOSED), true))
                .hasSize(1);
        assertThat(MergePolicy.objections(signsIn(FROM, Access.CLOSED), INTO, true))
                .isEmpty();
    }

    @Test
    void different_numbers_of_one_kind_are_two_people() {
        assertThat(against(ids(FROM, Map.of("NPI", "1")), ids(INTO, Map.of("NPI", "2"))))
                .containsExactly("merge.ids");
        assertThat(against(ids(FROM, Map.of("NPI", "1")), ids(INTO, Map.of("NPI", "1"))))
                .isEmpty();
        assertThat(against(ids(FROM, Map.of("NPI", "1")), ids(INTO, Map.of("CDR", "2"))))
                .isEmpty();
    }

    @Test
    void credit_keeps_the_profession_it_was_awarded_in() {
        assertThat(against(credited(FROM), nurse(INTO))).containsExactly("merge.profession");
        assertThat(against(FROM, nurse(INTO))).isEmpty();
        assertThat(against(FROM, credited(nurse(INTO)))).isEmpty();
    }

    @Test
    void an_unconfirmed_guest_is_merged_by_an_address_of_the_other_entry_only() {
        assertThat(against(guest(FROM, false), INTO)).isEmpty();
        assertThat(against(guest(FROM, true), INTO)).containsExactly("merge.guest");
        assertThat(against(credited(guest(FROM, false)), INTO)).containsExactly("merge.guest");
        assertThat(against(FROM, guest(INTO, false))).containsExactly("merge.into-guest");
    }

    private static Iterable<String> against(MergeSide from, MergeSide into) {
        return MergePolicy.objections(from, into, false).stream()
                .map(Objection::key)
                .toList();
    }

    private static MergeSide side(String name) {
        return new MergeSide(
                PersonId.next(), name, "PHYSICIAN", false, false, Access.NONE, false, false, false, false, Map.of());
    }

    private static MergeSide mine(MergeSide s) {
        return new MergeSide(
                s.id(), s.name(), s.profession(), true, false, Access.NONE, false, false, false, false, Map.of());
    }

    private static MergeSide merged(MergeSide s) {
        return new MergeSide(
                s.id(), s.name(), s.profession(), false, true, Access.NONE, false, false, false, false, Map.of());
    }

    private static MergeSide staff(MergeSide s) {
        return new MergeSide(
                s.id(), s.name(), s.profession(), false, false, Access.NONE, true, false, false, false, Map.of());
    }

    private static MergeSide signsIn(MergeSide s, Access access) {
        return new MergeSide(
                s.id(), s.name(), s.profession(), false, false, access, false, false, false, false, Map.of());
    }

    private static MergeSide ids(MergeSide s, Map<String, String> ids) {
        return new MergeSide(
                s.id(), s.name(), s.profession(), false, false, Access.NONE, false, false, false, false, ids);
    }

    private static MergeSide credited(MergeSide s) {
        return new MergeSide(
                s.id(),
                s.name(),
                s.profession(),
                false,
                false,
                Access.NONE,
                false,
                true,
                s.guest(),
                s.foreign(),
                Map.of());
    }

    private static MergeSide nurse(MergeSide s) {
        return new MergeSide(
                s.id(), s.name(), "NURSE", false, false, Access.NONE, false, false, false, false, Map.of());
    }

    private static MergeSide guest(MergeSide s, boolean foreign) {
        return new MergeSide(
                s.id(), s.name(), s.profession(), false, false, Access.NONE, false, false, true, foreign, Map.of());
    }
}
