package org.baselinecme;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route as its controller declares it, so that the attacks include new forms without a list of them.
 *
 * @param fields names of all parameters; those of rows have an index
 * @param files names of the file parameters
 */
record Route(String method, String pattern, List<String> fields, Set<String> files) {
    static final List<String> OF_EVERY_FORM = List.of("_who", "_here", "_return", "_shown", "_once");

    /** Every route of the application, sorted. */
    static List<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(handler -> handler.getKey().getPatternValues().stream()
                        .flatMap(pattern -> Stream.concat(
                                        handler.getKey().getMethodsCondition().getMethods().stream()
                                                .map(Enum::name),
                                        handler.getKey()
                                                        .getMethodsCondition()
                                                        .getMethods()
                                                        .isEmpty()
                                                ? Stream.of("GET")
                                                : Stream.of())
                                .map(method -> of(method, pattern.isEmpty() ? "/" : pattern, handler.getValue()))))
                .filter(target -> !target.pattern.equals("/error") && !target.pattern.startsWith("/dev/"))
                .sorted(java.util.Comparator.comparing(Route::toString))
                .toList();
    }

    private static Route of(String method, String pattern, HandlerMethod handler) {
        var fields = new LinkedHashSet<String>();
        var files = new LinkedHashSet<String>();
        for (var parameter : handler.getMethodParameters()) read(parameter, fields, files);
        return new Route(method, pattern, List.copyOf(fields), files);
    }

    private static void read(MethodParameter parameter, Set<String> fields, Set<String> files) {
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        if (parameter.hasParameterAnnotation(PathVariable.class)) return;
        var asked = parameter.getParameterAnnotation(RequestParam.class);
        var type = parameter.getParameterType();
        if (asked != null && !Map.class.isAssignableFrom(type)) {
            var name = asked.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : asked.name();
            (type == MultipartFile.class ? files : fields).add(name);
        } else if (parameter.hasParameterAnnotation(ModelAttribute.class) && type.isRecord())
            components(type, "", fields, files);
    }

    private static void components(Class<?> form, String before, Set<String> fields, Set<String> files) {
        for (var component : form.getRecordComponents()) {
            var name = before + component.getName();
            var row = rowOf(component.getGenericType());
            if (component.getType() == MultipartFile.class) files.add(name);
            else if (row != null) components(row, name + "[0].", fields, files);
            else fields.add(name);
        }
    }

    private static Class<?> rowOf(Type type) {
        return type instanceof ParameterizedType list
                        && Collection.class.isAssignableFrom((Class<?>) list.getRawType())
                        && list.getActualTypeArguments()[0] instanceof Class<?> row
                        && row.isRecord()
                        && row.getPackageName().startsWith("org.baselinecme")
                        && !row.getSimpleName().endsWith("Id")
                ? row
                : null;
    }

    boolean isPost() {
        return method.equals("POST");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
