package org.baselinecme;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockReset;
import org.springframework.util.ClassUtils;

/** Registers a mock for each service that a bean of ours asks for and that is not there; every test finds it reset. */
class PageMocks implements BeanDefinitionRegistryPostProcessor {
    private static final String OURS = PageMocks.class.getPackageName() + ".";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        var beans = (DefaultListableBeanFactory) registry;
        Stream.of(beans.getBeanDefinitionNames())
                .map(beans::getBeanDefinition)
                .flatMap(PageMocks::makers)
                .flatMap(maker -> Stream.of(maker.getGenericParameterTypes()))
                .map(PageMocks::wanted)
                .filter(type -> type.getName().startsWith(OURS) || type == JdbcClient.class)
                .distinct()
                .filter(type -> beans.getBeanNamesForType(type, true, false).length == 0)
                .forEach(type -> beans.registerBeanDefinition(type.getName(), mocked(type)));
    }

    /** A synthetic bean is left as it is: no proxy asks a mock for the duties of its service. */
    private static <T> RootBeanDefinition mocked(Class<T> type) {
        var bean = new RootBeanDefinition(type, () -> Mockito.mock(type, MockReset.after()));
        bean.setSynthetic(true);
        return bean;
    }

    /** What a parameter asks for: a service, or one that may be absent. */
    private static Class<?> wanted(Type parameter) {
        var type = ResolvableType.forType(parameter);
        var optional = type.resolve() == ObjectProvider.class || type.resolve() == Optional.class;
        return (optional ? type.getGeneric() : type).resolve(Object.class);
    }

    /** The constructor or the method that makes the bean, if it is ours. */
    private static Stream<? extends Executable> makers(BeanDefinition bean) {
        var method = bean instanceof AnnotatedBeanDefinition annotated ? annotated.getFactoryMethodMetadata() : null;
        var maker = method == null ? bean.getBeanClassName() : method.getDeclaringClassName();
        if (maker == null || !maker.startsWith(OURS)) return Stream.empty();
        var type = ClassUtils.resolveClassName(maker, PageMocks.class.getClassLoader());
        return method == null ? constructors(type) : methods(type, method.getMethodName());
    }

    private static Stream<? extends Executable> constructors(Class<?> type) {
        var all = type.getDeclaredConstructors();
        return Stream.of(all)
                .filter(constructor -> all.length == 1 || constructor.isAnnotationPresent(Autowired.class));
    }

    private static Stream<Method> methods(Class<?> type, String name) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name));
    }
}
