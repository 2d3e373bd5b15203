package org.baselinecme.office.office;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DepartmentRepository extends Repository<OfficeDepartment, DepartmentId> {
    @Cacheable(Caches.DEPARTMENTS)
    List<Department> findAllByOrderByName();

    Optional<OfficeDepartment> findById(DepartmentId id);

    /** Those of now, so that of two people who close the last two one is refused. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from OfficeDepartment d order by d.id")
    List<OfficeDepartment> lockAll();

    /** Nobody closes it before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select d from OfficeDepartment d where d.id = :id")
    Optional<OfficeDepartment> hold(DepartmentId id);

    @CacheEvict(cacheNames = Caches.DEPARTMENTS, allEntries = true)
    OfficeDepartment saveAndFlush(OfficeDepartment department);
}
