package org.baselinecme.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.kernel.ActivityId;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, UUID> {
    Comment saveAndFlush(Comment comment);

    Optional<Comment> findById(UUID id);

    List<Comment> findByActivityOrderByAtAsc(ActivityId activity);
}
