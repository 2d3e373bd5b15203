package org.baselinecme.platform.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.UUID;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.UUIDJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Teaches Hibernate every {@link TypedId} of the code base, so that no entity needs a converter or an override for one. */
public class TypedIdTypes implements TypeContributor {
    private static final String BASE_PACKAGE = "org.baselinecme";

    @Override
    public void contribute(TypeContributions contributions, ServiceRegistry registry) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(TypedId.class));
        scanner.findCandidateComponents(BASE_PACKAGE).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> type.asSubclass(TypedId.class))
                .forEach(type -> contributions.contributeJavaType(new IdType<>(type)));
    }

    private static final class IdType<T extends TypedId> extends AbstractClassJavaType<T> {
        private final transient MethodHandle constructor;

        IdType(Class<T> type) {
            super(type);
            try {
                constructor = MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                        .findConstructor(type, MethodType.methodType(void.class, UUID.class));
            } catch (ReflectiveOperationException noRecordOfOneUuid) {
                throw new IllegalStateException(type + " is not a record of one UUID", noRecordOfOneUuid);
            }
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators indicators) {
            return UUIDJavaType.INSTANCE.getRecommendedJdbcType(indicators);
        }

        @Override
        public <X> @Nullable X unwrap(@Nullable T id, Class<X> type, WrapperOptions options) {
            return id == null ? null : UUIDJavaType.INSTANCE.unwrap(id.value(), type, options);
        }

        @Override
        public <X> @Nullable T wrap(@Nullable X column, WrapperOptions options) {
            if (column == null) return null;
            if (getJavaTypeClass().isInstance(column)) return getJavaTypeClass().cast(column);
            return of(UUIDJavaType.INSTANCE.wrap(column, options));
        }

        private T of(UUID value) {
            try {
                return getJavaTypeClass().cast(constructor.invoke(value));
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
