package org.baselinecme.platform.web;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Reads properties of our own classes as the expression language does: a getter, a question, or a component of a record. */
final class OwnProperty {
    private static final String OURS = "org.baselinecme.";
    private static final MethodType READS = MethodType.methodType(Object.class, Object.class);
    private static final ClassValue<Map<String, Optional<MethodHandle>>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<MethodHandle>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private OwnProperty() {}

    /** The value of a property; {@link TemplatePath#UNKNOWN} if it is not one of ours, or could not be read. */
    @SuppressWarnings("ThrowSpecificExceptions")
    static @Nullable Object of(Object owner, String name) {
        var type = owner.getClass();
        if (!type.getName().startsWith(OURS)) return TemplatePath.UNKNOWN;
        var reader = READERS.get(type).computeIfAbsent(name, property -> reader(type, property));
        if (reader.isEmpty()) return TemplatePath.UNKNOWN;
        try {
            return reader.get().invokeExact(owner);
        } catch (Throwable failed) {
            return TemplatePath.UNKNOWN; // interpreted, the same failure comes with the place in the template
        }
    }

    private static Optional<MethodHandle> reader(Class<?> type, String name) {
        var capital = StringUtils.capitalize(name);
        return Stream.of("get" + capital, "is" + capital, name)
                .flatMap(method -> method(type, method).stream())
                .findFirst()
                .map(OwnProperty::handle);
    }

    private static Optional<Method> method(Class<?> type, String name) {
        try {
            var method = type.getMethod(name);
            var isQuestion = method.getReturnType() == boolean.class || method.getReturnType() == Boolean.class;
            var asks = name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
            var fits = method.getReturnType() != void.class
                    && method.getDeclaringClass() != Object.class
                    && (!asks || isQuestion);
            return fits ? Optional.of(method) : Optional.empty();
        } catch (NoSuchMethodException none) {
            return Optional.empty();
        }
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(READS);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
