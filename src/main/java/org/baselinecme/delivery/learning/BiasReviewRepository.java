package org.baselinecme.delivery.learning;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface BiasReviewRepository extends Repository<BiasReview, UUID> {
    BiasReview saveAndFlush(BiasReview review);
}
