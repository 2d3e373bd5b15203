import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The hash of the one password that all generated people have, as strong as in real life. */
class Hash {
    public static void main(String[] args) {
        System.out.println(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode("bench"));
    }
}
